# METADATA
# title: "The controller configuration has a key that this release refuses"
# description: "Since 3.4 the workflow-controller's ConfigMap is parsed strictly; an unknown key, at any depth, is an error."
# custom:
#   id: "argo-unknown-config-key"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.4.0"
package seawall.argo_unknown_config_key

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.controller_configs
	some item in lib.entries(row.config)
	item_at := array.concat(row.at.config, [item.key])
	_fails(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release does not know the key ", lib.text([found_2 | found_2 := item.key])])}
}

findings contains finding if {
	some row in views.controller_configs
	some item in lib.entries(row.config)
	item_at := array.concat(row.at.config, [item.key])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

findings contains finding if {
	some row in views.config_roots
	some item in lib.entries(row.table)
	_fails_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release does not know the key ", lib.text([found_2 | found_2 := item.key]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.path])])])}
}

findings contains finding if {
	some row in views.config_roots
	some item in lib.entries(row.table)
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

findings contains finding if {
	some row in views.config_tables_1
	some item in lib.entries(row.table)
	_fails_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release does not know the key ", lib.text([found_2 | found_2 := item.key]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.path])])])}
}

findings contains finding if {
	some row in views.config_tables_1
	some item in lib.entries(row.table)
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

findings contains finding if {
	some row in views.config_tables_2
	some item in lib.entries(row.table)
	_fails_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release does not know the key ", lib.text([found_2 | found_2 := item.key]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.path])])])}
}

findings contains finding if {
	some row in views.config_tables_2
	some item in lib.entries(row.table)
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

findings contains finding if {
	some row in views.config_tables_3
	some item in lib.entries(row.table)
	_fails_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release does not know the key ", lib.text([found_2 | found_2 := item.key]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.path])])])}
}

findings contains finding if {
	some row in views.config_tables_3
	some item in lib.entries(row.table)
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [row.at.table])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

findings contains finding if {
	some row in views.controller_configs
	some item in lib.entries(row.config)
	item_at := array.concat(row.at.config, [item.key])
	not _passes_3(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

findings contains finding if {
	some row in views.controller_configs
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["config"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["`config` must be the only key of the ConfigMap"])}
}

findings contains finding if {
	some row in views.controller_configs
	not _fails_3(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["config"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly"}
}

_condition_1(row) if {
	row.config.config != null
}

_condition_2(element_1, item) if {
	lib.matches(element_1.pattern, item.key)
}

_condition_3(item) if {
	lib.opaque(item.key)
}

_fails(item, row) if {
	not _condition_1(row)
	some element_1 in lib.items(data.parameters["argo-unknown-config-key"].tables)
	element_1.path == ""
	not _condition_2(element_1, item)
	not _condition_3(item)
}

_condition_4(element_1) if {
	lib.opaque(element_1.path)
}

_condition_5(element_1) if {
	element_1.path != null
}

_condition_6(element_1) if {
	not _condition_4(element_1)
}

_condition_6(element_1) if {
	not _condition_5(element_1)
}

_condition_7(element_1, _) if {
	not element_1.path == ""
	_condition_6(element_1)
}

_condition_7(element_1, item) if {
	lib.matches(element_1.pattern, item.key)
}

_condition_8(item) if {
	some element_1 in lib.items(data.parameters["argo-unknown-config-key"].tables)
	not _condition_7(element_1, item)
}

_passes(_, row) if {
	row.config.config != null
}

_passes(item, _) if {
	not _condition_8(item)
}

_fails_2(item, row) if {
	some element_1 in lib.items(data.parameters["argo-unknown-config-key"].tables)
	lib.same(element_1.path, row.path)
	not _condition_2(element_1, item)
	not _condition_3(item)
}

_condition_9(element_1, row) if {
	lib.same(element_1.path, row.path)
}

_condition_10(row) if {
	lib.opaque(row.path)
}

_condition_11(row) if {
	row.path != null
}

_condition_12(element_1, row) if {
	not _condition_4(element_1)
	not _condition_10(row)
}

_condition_12(element_1, _) if {
	not _condition_5(element_1)
}

_condition_12(_, row) if {
	not _condition_11(row)
}

_condition_13(element_1, _, row) if {
	not _condition_9(element_1, row)
	_condition_12(element_1, row)
}

_condition_13(element_1, item, _) if {
	lib.matches(element_1.pattern, item.key)
}

_condition_14(item, row) if {
	some element_1 in lib.items(data.parameters["argo-unknown-config-key"].tables)
	not _condition_13(element_1, item, row)
}

_passes_2(item, row) if {
	not _condition_14(item, row)
}

_condition_15(item) if {
	item.key in ["config", "failedPodRestart", "initlessPod", "kubeConfig", "metricsConfig", "nodeEvents", "persistence", "podSpecLogStrategy", "resourceRateLimit", "retentionPolicy", "sso", "synchronization", "telemetryConfig", "workflowEvents", "workflowRestrictions", "artifactDrivers", "columns", "images", "links"]
}

_condition_16(item) if {
	embedded.unreadable_yaml_text(item.value)
}

_passes_3(item) if {
	not _condition_15(item)
	not _condition_3(item)
}

_passes_3(item) if {
	not _condition_16(item)
}

_condition_17(entry_1) if {
	lib.opaque(entry_1.key)
}

_condition_18(entry_1) if {
	entry_1.key != null
}

_condition_19(entry_1) if {
	not _condition_17(entry_1)
}

_condition_19(entry_1) if {
	not _condition_18(entry_1)
}

_fails_3(row) if {
	row.config.config != null
	some entry_1 in lib.entries(row.config)
	not entry_1.key == "config"
	_condition_19(entry_1)
}

_condition_20(row) if {
	some entry_1 in lib.entries(row.config)
	not entry_1.key == "config"
}

_passes_4(row) if {
	not _condition_1(row)
}

_passes_4(row) if {
	not _condition_20(row)
}
