# METADATA
# title: "A promotion policy is for a Stage without promotion steps"
# description: "A Stage without steps in its promotionTemplate is a control-flow Stage: Freight counts as verified there as soon as it is available, and no Promotion is ever made."
# custom:
#   id: "kargo-policy-on-control-flow-stage"
#   severity: "info"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_policy_on_control_flow_stage

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.promotion_policies
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"]), array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([first_26 | first_26 := lib.first([[found_24 | found_24 := row.policy.stage], [found_25 | found_25 := row.policy.stageSelector.name]])]), " has no promotion steps: there is nothing to promote automatically"])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"]), array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "needs the project's Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.promotion_policies
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"]), array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([first_26 | first_26 := lib.first([[found_24 | found_24 := row.policy.stage], [found_25 | found_25 := row.policy.stageSelector.name]])]), " has no promotion steps: Freight passes through it, whatever the policy"])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"]), array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "needs the project's Stages, or `inventory: complete`"}
}

_condition_1(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.matches("^(glob|regexp?):", first_1)
}

_condition_2(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.opaque(first_1)
}

_condition_3(stage_1) if {
	some step_1 in lib.items(stage_1.spec.promotionTemplate.spec.steps)
	step_1 != null
}

_condition_4(element_1) if {
	lib.opaque(element_1.kind)
}

_condition_5(element_1) if {
	element_1.kind != null
}

_condition_6(element_1) if {
	not _condition_4(element_1)
}

_condition_6(element_1) if {
	not _condition_5(element_1)
}

_condition_7(element_1) if {
	not element_1.kind == "Project"
	_condition_6(element_1)
}

_condition_8(row) if {
	element_1 := row.object
	not element_1.kind == "Project"
	not _condition_7(element_1)
}

_fails(row) if {
	not _condition_1(row)
	not _condition_2(row)
	row.policy.autoPromotionEnabled == true
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	first_2 := lib.first([[found_2 | found_2 := row.policy.stage], [found_3 | found_3 := row.policy.stageSelector.name]])
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", first_1, first_2)
	not _condition_3(stage_1)
	not _condition_8(row)
}

_condition_9(row) if {
	lib.opaque(row.policy.autoPromotionEnabled)
}

_condition_10(row) if {
	row.policy.autoPromotionEnabled != null
}

_condition_11(row) if {
	not _condition_9(row)
}

_condition_11(row) if {
	not _condition_10(row)
}

_condition_12(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	first_2 := lib.first([[found_2 | found_2 := row.policy.stage], [found_3 | found_3 := row.policy.stageSelector.name]])
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", first_1, first_2)
	not _condition_3(stage_1)
}

_condition_13(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	first_2 := lib.first([[found_2 | found_2 := row.policy.stage], [found_3 | found_3 := row.policy.stageSelector.name]])
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", first_1, first_2)
	stage_1 != null
}

_condition_14(row) if {
	element_1 := row.object
	not element_1.kind == "Project"
	not _condition_7(element_1)
}

_condition_14(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	lib.opaque(first_1)
}

_condition_14(row) if {
	first_2 := lib.first([[found_2 | found_2 := row.policy.stage], [found_3 | found_3 := row.policy.stageSelector.name]])
	lib.opaque(first_2)
}

_condition_14(row) if {
	first_3 := lib.first([[found_4 | found_4 := row.policy.stage], [found_5 | found_5 := row.policy.stageSelector.name]])
	first_3 != null
	not _condition_13(row)
	first_4 := lib.first([[found_6 | row.object.kind == "Project"; found_6 := row.object.metadata.name], [namespace_2 | namespace_2 := lib.namespace(row.object)]])
	inventory.lacks("kargo.akuity.io/v1alpha1", "Stage", first_4, "others")
}

_passes(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.matches("^(glob|regexp?):", first_1)
}

_passes(row) if {
	not row.policy.autoPromotionEnabled == true
	_condition_11(row)
}

_passes(row) if {
	not _condition_12(row)
	not _condition_14(row)
}

_fails_2(row) if {
	not _condition_1(row)
	not _condition_2(row)
	not row.policy.autoPromotionEnabled == true
	_condition_11(row)
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	first_2 := lib.first([[found_2 | found_2 := row.policy.stage], [found_3 | found_3 := row.policy.stageSelector.name]])
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", first_1, first_2)
	not _condition_3(stage_1)
	not _condition_8(row)
}

_passes_2(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.matches("^(glob|regexp?):", first_1)
}

_passes_2(row) if {
	row.policy.autoPromotionEnabled == true
}

_passes_2(row) if {
	not _condition_12(row)
	not _condition_14(row)
}
