# METADATA
# title: "The configuration names an executor that is gone"
# description: "Argo Workflows 3.4 removed every executor but emissary, and with them their settings. Since then its configuration is parsed strictly."
# custom:
#   id: "argo-removed-executor"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.4.0"
package seawall.argo_removed_executor

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.controller_configs
	some item in lib.entries(row.config)
	item_at := array.concat(row.at.config, [item.key])
	_fails(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_1 | found_1 := item.key]), " belongs to an executor that this release does not have"])}
}

findings contains finding if {
	some row in views.controller_configs
	some item in lib.entries(row.config)
	item_at := array.concat(row.at.config, [item.key])
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.controller_configs
	lib.matches_text("(?im)^[\"']?(containerRuntimeExecutors?|dockerSockPath|kubeletInsecure|kubeletPort)[\"']?[ ]*:", row.config.config)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["config"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the configuration has keys of an executor that this release does not have"])}
}

findings contains finding if {
	some row in views.argo_controllers
	some index_2, element_1 in lib.items(row.pod.containers)
	some index_3, item in lib.items(element_1.args)
	item_at := array.concat(row.at.pod, ["containers", index_2, "args", index_3])
	_fails_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the flag --container-runtime-executor is gone"])}
}

findings contains finding if {
	some row in views.argo_controllers
	some index_2, element_1 in lib.items(row.pod.containers)
	some index_3, item in lib.items(element_1.args)
	item_at := array.concat(row.at.pod, ["containers", index_2, "args", index_3])
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	some item in lib.entries(row.values.controller)
	item_at := array.concat(row.at.values, ["controller", item.key])
	_fails_3(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_1 | found_1 := item.key]), " asks the chart for an executor that this release does not have"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	some item in lib.entries(row.values.controller)
	item_at := array.concat(row.at.values, ["controller", item.key])
	not _fails_3(item)
	not _passes_3(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	some index_1, item in lib.items(row.values.controller.extraArgs)
	item_at := array.concat(row.at.values, ["controller", "extraArgs", index_1])
	_fails_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the flag --container-runtime-executor is gone"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	some index_1, item in lib.items(row.values.controller.extraArgs)
	item_at := array.concat(row.at.values, ["controller", "extraArgs", index_1])
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_fails(item) if {
	lib.matches("(?i)^(containerRuntimeExecutors?|dockerSockPath|kubeletInsecure|kubeletPort)$", item.key)
}

_condition_1(item) if {
	lib.opaque(item.key)
}

_passes(item) if {
	not _fails(item)
	not _condition_1(item)
}

_fails_2(item) if {
	lib.matches("^--container-runtime-executor(=|$)", item)
}

_condition_2(item) if {
	lib.opaque(item)
}

_passes_2(item) if {
	not _fails_2(item)
	not _condition_2(item)
}

_fails_3(item) if {
	lib.matches("^(containerRuntimeExecutors?|dockerSockPath|kubeletInsecure|kubeletPort)$", item.key)
	item.value != null
}

_condition_3(item) if {
	lib.matches("^(containerRuntimeExecutors?|dockerSockPath|kubeletInsecure|kubeletPort)$", item.key)
}

_condition_4(item) if {
	item.value != null
}

_passes_3(item) if {
	not _condition_3(item)
	not _condition_1(item)
}

_passes_3(item) if {
	not _condition_4(item)
}
