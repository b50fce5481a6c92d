# METADATA
# title: "A template that deletes a resource wants outputs or conditions of it"
# description: "The executor refuses a resource template with action delete that also has output parameters, a successCondition or a failureCondition: nothing is left to read them from."
# custom:
#   id: "argo-resource-delete-with-outputs"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_resource_delete_with_outputs

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "successCondition"]), array.concat(row.at.template, ["resource", "failureCondition"]), array.concat(row.at.template, ["outputs", "parameters"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["template ", lib.text([found_2 | found_2 := row.template.name]), " deletes a resource, which has no outputs and meets no conditions"])}
}

findings contains finding if {
	some row in views.templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "successCondition"]), array.concat(row.at.template, ["resource", "failureCondition"]), array.concat(row.at.template, ["outputs", "parameters"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(row) if {
	lib.opaque(row.template.resource.successCondition)
}

_condition_2(row) if {
	row.template.resource.successCondition != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	lib.opaque(row.template.resource.failureCondition)
}

_condition_5(row) if {
	row.template.resource.failureCondition != null
}

_condition_6(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	row.template.resource.successCondition != null
	not row.template.resource.successCondition == ""
	_condition_3(row)
}

_condition_7(row) if {
	row.template.resource.failureCondition != null
	not row.template.resource.failureCondition == ""
	_condition_6(row)
}

_condition_7(row) if {
	some parameter_1 in lib.items(row.template.outputs.parameters)
	parameter_1 != null
}

_fails(row) if {
	row.template.resource.action == "delete"
	_condition_7(row)
}

_condition_8(row) if {
	lib.opaque(row.template.resource.action)
}

_condition_9(row) if {
	row.template.resource.action != null
}

_condition_10(row) if {
	not _condition_8(row)
}

_condition_10(row) if {
	not _condition_9(row)
}

_condition_11(row) if {
	not _condition_2(row)
}

_condition_11(row) if {
	row.template.resource.successCondition == ""
}

_condition_12(row) if {
	not _condition_5(row)
}

_condition_12(row) if {
	row.template.resource.failureCondition == ""
}

_condition_13(row) if {
	some parameter_1 in lib.items(row.template.outputs.parameters)
	parameter_1 != null
}

_passes(row) if {
	not row.template.resource.action == "delete"
	_condition_10(row)
}

_passes(row) if {
	_condition_11(row)
	_condition_12(row)
	not _condition_13(row)
}
