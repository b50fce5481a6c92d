# METADATA
# title: "A security field stands where Kubernetes does not know it"
# description: "Pods and containers have different security contexts. fsGroup exists for pods only, privileged for containers only."
# custom:
#   id: "argo-misplaced-security-field"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_misplaced_security_field

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.containers
	some item in lib.entries(row.container.securityContext)
	item_at := array.concat(row.at.container, ["securityContext", item.key])
	_fails(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_1 | found_1 := item.key]), " of container ", lib.text([found_2 | found_2 := row.name]), " in template ", lib.text([found_3 | found_3 := row.template.name]), " is a pod's field; set it in the template's securityContext"])}
}

findings contains finding if {
	some row in views.containers
	some item in lib.entries(row.container.securityContext)
	item_at := array.concat(row.at.container, ["securityContext", item.key])
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.specs
	some item in lib.entries(row.spec.securityContext)
	item_at := array.concat(row.at.spec, ["securityContext", item.key])
	_fails_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_1 | found_1 := item.key]), " in the workflow's securityContext is a container's field; set it in the container's"])}
}

findings contains finding if {
	some row in views.specs
	some item in lib.entries(row.spec.securityContext)
	item_at := array.concat(row.at.spec, ["securityContext", item.key])
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.templates
	some item in lib.entries(row.template.securityContext)
	item_at := array.concat(row.at.template, ["securityContext", item.key])
	_fails_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_1 | found_1 := item.key]), " in the securityContext of template ", lib.text([found_2 | found_2 := row.template.name]), " is a container's field; set it in the container's"])}
}

findings contains finding if {
	some row in views.templates
	some item in lib.entries(row.template.securityContext)
	item_at := array.concat(row.at.template, ["securityContext", item.key])
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_fails(item) if {
	item.key in ["fsGroup", "fsGroupChangePolicy", "seLinuxChangePolicy", "supplementalGroups", "supplementalGroupsPolicy", "sysctls"]
}

_condition_1(item) if {
	lib.opaque(item.key)
}

_passes(item) if {
	not _fails(item)
	not _condition_1(item)
}

_fails_2(item) if {
	item.key in ["allowPrivilegeEscalation", "capabilities", "privileged", "procMount", "readOnlyRootFilesystem"]
}

_passes_2(item) if {
	not _fails_2(item)
	not _condition_1(item)
}
