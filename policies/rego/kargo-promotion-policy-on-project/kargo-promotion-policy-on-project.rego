# METADATA
# title: "Promotion policies stand in a kind that this release does not read"
# description: "Kargo 1.5 moved promotionPolicies from Project, which is cluster-scoped, to ProjectConfig in the namespace of the project; 1.7 removed spec from Project."
# custom:
#   id: "kargo-promotion-policy-on-project"
#   severity: "error"
#   component: "kargo"
#   versions: ">=1.0.0"
package seawall.kargo_promotion_policy_on_project

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.project_specs
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["promotionPolicies"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release has no promotionPolicies in a Project: nothing is promoted automatically"])}
}

findings contains finding if {
	some row in views.project_specs
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["promotionPolicies"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.project_specs
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["promotionPolicies"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["promotionPolicies of a Project are copied into a ProjectConfig once, and only if there is none; 1.7.0 drops them"])}
}

findings contains finding if {
	some row in views.project_specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["promotionPolicies"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.project_specs
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["promotionPolicies"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["this release does not know ProjectConfig: promotionPolicies belong into the Project"])}
}

findings contains finding if {
	some row in views.project_specs
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["promotionPolicies"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_fails(row) if {
	row.object.kind == "Project"
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 == "gone"
	some promotion_policy_1 in lib.items(row.spec.promotionPolicies)
	promotion_policy_1 != null
}

_condition_1(row) if {
	lib.opaque(row.object.kind)
}

_condition_2(row) if {
	row.object.kind != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4 if {
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 == "gone"
}

_condition_5 if {
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	lib.opaque(element_1)
}

_condition_6 if {
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 != null
}

_condition_7 if {
	not _condition_5
}

_condition_7 if {
	not _condition_6
}

_condition_8(row) if {
	some promotion_policy_1 in lib.items(row.spec.promotionPolicies)
	promotion_policy_1 != null
}

_passes(row) if {
	not row.object.kind == "Project"
	_condition_3(row)
}

_passes(_) if {
	not _condition_4
	_condition_7
}

_passes(row) if {
	not _condition_8(row)
}

_fails_2(row) if {
	row.object.kind == "Project"
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 == "deprecated"
	some promotion_policy_1 in lib.items(row.spec.promotionPolicies)
	promotion_policy_1 != null
}

_condition_9 if {
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 == "deprecated"
}

_passes_2(row) if {
	not row.object.kind == "Project"
	_condition_3(row)
}

_passes_2(_) if {
	not _condition_9
	_condition_7
}

_passes_2(row) if {
	not _condition_8(row)
}

_fails_3(row) if {
	row.object.kind == "ProjectConfig"
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 == "too-early"
	row.spec != null
}

_condition_10 if {
	some element_1 in lib.items(data.parameters["kargo-promotion-policy-on-project"].release)
	element_1 == "too-early"
}

_condition_11(row) if {
	row.spec != null
}

_passes_3(row) if {
	not row.object.kind == "ProjectConfig"
	_condition_3(row)
}

_passes_3(_) if {
	not _condition_10
	_condition_7
}

_passes_3(row) if {
	not _condition_11(row)
}
