//! clang as the npm package `@yowasp/clang`: WebAssembly that runs in node.

use std::path::PathBuf;
use std::process::Command;

use emback::llvm::tools::{Kind, Search, Surroundings};

use crate::failure::Failure;

/// An installation of the package.
pub(super) struct Package {
    node: PathBuf,
    /// The folder of the package.
    folder: PathBuf,
}

impl Package {
    /// Looks for one where npm installs packages: in `node_modules` of this folder and those above,
    /// and in the global one.
    pub(super) fn find(around: &Surroundings) -> Option<Self> {
        let node = Search::new(Kind::Node, around).first().ok()?.path;
        let here = std::env::current_dir().ok()?;
        let local = here.ancestors().map(|folder| folder.join("node_modules"));
        let given = std::env::var_os("NODE_PATH").unwrap_or_default();
        let given: Vec<PathBuf> = std::env::split_paths(&given).collect();
        let beside = node.parent()?.parent()?.join("lib/node_modules");
        let mut folders =
            local.chain(given).chain([beside]).map(|folder| folder.join("@yowasp/clang"));
        let folder = folders.find(|folder| folder.join("package.json").is_file())?;
        Some(Self { node, folder })
    }

    /// A call of its clang.
    pub(super) fn command(&self) -> Result<Command, Failure> {
        let script = crate::installed::yowasp_driver()?;
        let mut command = Command::new(&self.node);
        command.arg(script).arg(&self.folder);
        Ok(command)
    }
}
