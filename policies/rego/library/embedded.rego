# METADATA
# title: YAML, JSON and Base64 inside strings
# description: What engines would read differently is unreadable, and with it unknown.
package seawall.embedded

import data.seawall.lib

from_yaml(text) := from_yaml_text(text) if not lib.opaque(text)

# For strings in which double braces are no expression.
from_yaml_text(text) := value if {
	value := _parsed(text)

	# A duplicate key would be lost in parsing: there are as many colons in the value as in the text.
	count(split(json.marshal(value), ":")) == count(split(text, ":"))
}

unreadable_yaml(text) if lib.opaque(text)

unreadable_yaml(text) if unreadable_yaml_text(text)

unreadable_yaml_text(text) if {
	is_string(text)
	not _is_read(text)
}

_is_read(text) if from_yaml_text(text) == from_yaml_text(text)

# JSON is read alike everywhere, and so is YAML of plain lines.
_parsed(text) := from_json(text) if {
	is_object(from_json(text))
} else := from_json(text) if {
	is_array(from_json(text))
} else := yaml.unmarshal(text) if {
	is_string(text)

	# With a comma after every item, the pattern of a flow collection is short.
	every line in split(replace(replace(text, "]", ",]"), "}", ",}"), "\n") {
		regex.match(`^ *(?:(?:(?:- +)*(?:(?:\.?[A-Za-z_](?::?[\w./-])*|"[^"\\]*"|'[^']*'): +)?(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\})) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\})) *,)* *,?\})) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\})) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*|(?:\[(?: *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\]|\{(?: *(?:(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*') *:|[A-Za-z_/][\w./-]* *: ) * *(?:"(?:[^"\\]|\\["\\nt])*"|'[^']*'|[\w./][\w./-]*) *,)* *,?\})) *,)* *,?\})) *,)* *,?\}))|(?:- +)*(?:(?:\.?[A-Za-z_](?::?[\w./-])*|"[^"\\]*"|'[^']*'): +|- +)(?:-?[A-Za-z0-9_./$(<](?:[^ :]|:[^ :])*(?: +[^ :#](?:[^ :]|:[^ :])*)*|[|>]-?)|(?:- +)*(?:-|(?:\.?[A-Za-z_](?::?[\w./-])*|"[^"\\]*"|'[^']*'):)|[A-Za-z0-9_./$(<](?:[^ :]|:[^ :])*(?: +[^ :#](?:[^ :]|:[^ :])*)*)(?: +#.*)? *|#.*)?$`, line)
	}
	not regex.match(`\n +\n*$`, text)
	not regex.match(`(?im)(^|[\[,{ ])(null|true|false) *:`, text)
	not regex.match(`[\x00-\x09\x0b-\x1f\x7f-\x{a0}\x{2028}\x{2029}\x{feff}]`, text)
	not regex.match(`<<|(?m:^(%|---|\.\.\.))`, text)
	not regex.match(`(?:^|[\n\f\r \[,{:-])[!&*?]`, text)
	not regex.match(`(?im)(^|[\[,{:-]|^\s*\?) *(y|n|yes|no|on|off|[-+]?\.(inf|nan)|~) *($|[\],}:#])`, text)
	not regex.match(`(?im)(^|[\[,{: -])[-+]?(0[0-9_]+|0[xob][0-9a-f_]+|[0-9_.e+-]*_[0-9_.e+-]*|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9].*|[0-9.]+e[-+]?[0-9]+|[0-9]{16,}) *($|[\],}:# ])`, text)
}

# JSON and Base64 are read alike everywhere: what is malformed holds nothing, and that is certain.
from_json(text) := value if {
	is_string(text)
	not regex.match(`\\u[dD][89a-fA-F]|[0-9][eE][-+]?[0-9]{3}`, text)

	# In WASM, json.unmarshal does not mind text behind the value; nothing but the value fits into both of these.
	[value] := json.unmarshal(concat("", ["[", text, "]"]))
	json.unmarshal(concat("", [`{"": `, text, "}"]))[""] == value
}

unreadable_json(text) if lib.opaque(text)

unreadable_json(text) if {
	is_string(text)
	regex.match(`\\u[dD][89a-fA-F]|[0-9][eE][-+]?[0-9]{3}`, text)
}

from_base64(text) := decoded if {
	decoded := _decoded(text)
	regex.match(`^[^\x{fffd}]*$`, decoded)
}

unreadable_base64(text) if lib.opaque(text)

unreadable_base64(text) if {
	decoded := _decoded(text)
	not regex.match(`^[^\x{fffd}]*$`, decoded)
}

_decoded(text) := base64.decode(text) if {
	is_string(text)
	regex.match(`^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`, text)
}
