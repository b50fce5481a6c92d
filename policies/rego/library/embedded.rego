# METADATA
# title: YAML, JSON and Base64 inside strings
# description: What engines would read differently is unreadable, and with it unknown.
package seawall.embedded

import data.seawall.lib

from_yaml(text) := from_yaml_text(text) if not lib.opaque(text)

# For strings in which double braces are no expression.
from_yaml_text(text) := value if {
	_alike(text)
	value := yaml.unmarshal(text)
	_nothing_lost(text, value)
}

unreadable_yaml(text) if lib.opaque(text)

unreadable_yaml(text) if unreadable_yaml_text(text)

unreadable_yaml_text(text) if {
	is_string(text)
	not _read_yaml(text)
}

_read_yaml(text) if {
	_alike(text)
	value := yaml.unmarshal(text)
	_nothing_lost(text, value)
}

# Plain keys and scalars on which YAML 1.1 and 1.2 agree: no tags, anchors, aliases, merge keys, directives, tabs,
# and no scalar that only one of them takes for a boolean, a number or a date.
_alike(text) if {
	is_string(text)
	not regex.match(`\t|<<|(?m:^(%|---|\.\.\.))|(^|[\s\[,{:-])([!&*?][^\s,]*)|[\x00-\x08\x0b-\x1f\x7f-\x{a0}\x{2028}\x{2029}\x{feff}]`, text)
	not regex.match(`(?im)(^|[\[,{:-]|^\s*\?)[ ]*(y|n|yes|no|on|off|[-+]?\.(inf|nan)|~)[ ]*($|[\],}:#])`, text)
	not regex.match(`(?im)(^|[\[,{: -])[-+]?(0[0-9_]+|0[xob][0-9a-f_]+|[0-9][0-9_]*_[0-9_]*|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9].*|[0-9.]+e[-+]?[0-9]+|[0-9]{16,})[ ]*($|[\],}:# ])`, text)
}

# A duplicate key would be lost in parsing: there are as many colons in the value as in the text.
_nothing_lost(text, value) if {
	count(split(json.marshal(value), ":")) == count(split(text, ":"))
}

# JSON and Base64 are read alike everywhere: what is malformed holds nothing, and that is certain.
from_json(text) := json.unmarshal(text) if {
	is_string(text)
	json.is_valid(text)
}

unreadable_json(text) if lib.opaque(text)

from_base64(text) := base64.decode(text) if {
	is_string(text)
	regex.match(`^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`, text)
}

unreadable_base64(text) if lib.opaque(text)
