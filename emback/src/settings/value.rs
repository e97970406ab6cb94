//! Values of settings: flags, sizes, names and lists, in the forms that Emscripten reads.

use super::Environment;

/// What stood after the equals sign.
pub(super) struct Value<'a> {
    pub text: &'a str,
}

impl Value<'_> {
    /// `0` or `1`; `true` and `false` are accepted because Emscripten accepts them.
    pub(super) fn flag(&self) -> Result<bool, String> {
        match self.text {
            "0" | "false" => Ok(false),
            "1" | "true" => Ok(true),
            _ => Err("0 or 1 is wanted".to_owned()),
        }
    }

    /// A number from 0 to `most`.
    pub(super) fn level(&self, most: u32) -> Result<u32, String> {
        match self.text.parse() {
            Ok(level) if level <= most => Ok(level),
            _ => Err(format!("a number from 0 to {most} is wanted")),
        }
    }

    /// Bytes: a number with `KB`, `MB` or `GB` after it if one likes, or a product of such numbers.
    pub(super) fn size(&self) -> Result<u32, String> {
        let mut bytes: u64 = 1;
        for factor in self.text.split('*') {
            let factor = factor.trim().to_ascii_uppercase();
            let (digits, unit) = match factor.find(|c: char| !c.is_ascii_digit()) {
                Some(at) => factor.split_at(at),
                None => (factor.as_str(), ""),
            };
            let shift = match unit {
                "" | "B" => 0,
                "KB" => 10,
                "MB" => 20,
                "GB" => 30,
                _ => return Err("a number of bytes is wanted: 16777216, 16MB".to_owned()),
            };
            if digits.is_empty() {
                return Err("a number of bytes is wanted: 16777216, 16MB".to_owned());
            }
            // A number that does not fit is too large, whatever it is multiplied by.
            let number = digits.parse::<u64>().unwrap_or(u64::MAX);
            bytes = bytes.saturating_mul(number.saturating_mul(1 << shift));
        }
        match u32::try_from(bytes) {
            Ok(bytes) if bytes <= 1 << 31 => Ok(bytes),
            _ => Err("that is more than asm.js can address: 2GB is the most".to_owned()),
        }
    }

    /// A name that JavaScript can declare. Whether the script needs it itself is checked where it
    /// is written.
    pub(super) fn identifier(&self) -> Result<String, String> {
        let text = unquoted(self.text);
        let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
        let starts =
            text.chars().next().is_some_and(|first| letter(first) && !first.is_ascii_digit());
        match starts && text.chars().all(letter) {
            true => Ok(text.to_owned()),
            false => Err("a JavaScript identifier is wanted".to_owned()),
        }
    }

    /// `a,b`, `[a, 'b', "c"]`, or one name a line. The command line puts the contents of a file in
    /// place of `@FILE`.
    pub(super) fn list(&self) -> Result<Vec<String>, String> {
        let text = self.text.trim();
        if let Some(file) = text.strip_prefix('@') {
            return Err(format!("the names in {file} are wanted, not the name of the file"));
        }
        // As a shell may leave it: 'web,worker'.
        let text = unquoted_list(text);
        let inner = match (text.strip_prefix('['), text.strip_suffix(']')) {
            (Some(_), Some(_)) if text.len() >= 2 => &text[1..text.len() - 1],
            (None, None) => text,
            _ => return Err("a bracket has no partner".to_owned()),
        };
        let names = inner.split([',', '\n']).map(|name| unquoted(name.trim()));
        Ok(names.filter(|name| !name.is_empty()).map(str::to_owned).collect())
    }

    /// A list of JavaScript names of C symbols.
    pub(super) fn symbols(&self) -> Result<Vec<String>, String> {
        let symbol = |name: String| match name.strip_prefix('_') {
            Some(symbol) if !symbol.is_empty() => Ok(symbol.to_owned()),
            _ => Err(format!("names have an underscore in front: _{name}")),
        };
        self.list()?.into_iter().map(symbol).collect()
    }

    /// A list of environments, each once.
    pub(super) fn environments(&self) -> Result<Vec<Environment>, String> {
        let mut list = Vec::new();
        for name in self.list()? {
            let environment = match name.as_str() {
                "node" => Environment::Node,
                "web" | "webview" => Environment::Web,
                "worker" => Environment::Worker,
                "shell" => Environment::Shell,
                _ => {
                    return Err(format!(
                        "there is no '{name}'; there are web, worker, node and shell"
                    ));
                }
            };
            if !list.contains(&environment) {
                list.push(environment);
            }
        }
        if list.is_empty() {
            Err("give some of web,worker,node,shell".to_owned())
        } else {
            Ok(list)
        }
    }
}

/// The same without quotes around the whole list; quotes around each name are not of the list.
fn unquoted_list(text: &str) -> &str {
    let inner = unquoted(text);
    if inner.contains(['"', '\'']) { text } else { inner }
}

/// The text without the quotes around it, which a shell may have left.
fn unquoted(text: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)) {
            return inner;
        }
    }
    text
}
