//! clang as the npm package `@yowasp/clang`: WebAssembly that runs in node.

use std::path::PathBuf;
use std::process::Command;

use emback::llvm::tools::{Kind, Search, Surroundings};

use crate::failure::Failure;

/// The name of the package.
const NAME: &str = "@yowasp/clang";

/// An installation of the package.
pub(crate) struct Package {
    node: PathBuf,
    /// The folder of the package.
    pub(crate) folder: PathBuf,
    /// Its version, as npm has it.
    pub(crate) version: String,
}

impl Package {
    /// Looks for one: the folder that `EMBACK_CLANG` names; without it, where npm installs packages:
    /// in `node_modules` of this folder and those above, and in the global one.
    pub(crate) fn find(around: &Surroundings) -> Option<Self> {
        let node = Search::new(Kind::Node, around).first().ok()?.path;
        let folders = match &around.clang {
            Some(named) => vec![PathBuf::from(named)],
            None => {
                let here = std::env::current_dir().ok()?;
                let local = here.ancestors().map(|folder| folder.join("node_modules"));
                let given = std::env::var_os("NODE_PATH").unwrap_or_default();
                let given: Vec<PathBuf> = std::env::split_paths(&given).collect();
                let beside = node.parent()?.parent()?.join("lib/node_modules");
                let folders = local.chain(given).chain([beside]);
                folders.map(|folder| folder.join(NAME)).collect()
            }
        };
        folders.into_iter().find_map(|folder| {
            let text = std::fs::read(folder.join("package.json")).ok()?;
            let about: serde_json::Value = serde_json::from_slice(&text).ok()?;
            let version = about["version"].as_str()?.to_owned();
            (about["name"] == NAME).then(|| Self { node: node.clone(), folder, version })
        })
    }

    /// A call of its clang.
    pub(super) fn command(&self) -> Result<Command, Failure> {
        let script = crate::installed::yowasp_driver()?;
        let mut command = Command::new(&self.node);
        command.arg(script).arg(&self.folder);
        Ok(command)
    }
}
