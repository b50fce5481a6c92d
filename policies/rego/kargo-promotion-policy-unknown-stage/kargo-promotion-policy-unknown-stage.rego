# METADATA
# title: "A promotion policy names a Stage that does not exist"
# description: "Neither the CRD nor a webhook of any release checks the names in promotionPolicies."
# custom:
#   id: "kargo-promotion-policy-unknown-stage"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_promotion_policy_unknown_stage

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.promotion_policies
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no Stage is called ", lib.text([found_16 | found_16 := row.policy.stage])])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.promotion_policies
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no Stage is called ", lib.text([found_16 | found_16 := row.policy.stageSelector.name])])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's Stages, or `inventory: complete`"}
}

_condition_1(row, stage_1) if {
	lib.same(stage_1.metadata.name, row.policy.stage)
}

_condition_2(stage_1) if {
	lib.opaque(stage_1.metadata.name)
}

_condition_3(row) if {
	lib.opaque(row.policy.stage)
}

_condition_4(stage_1) if {
	stage_1.metadata.name != null
}

_condition_5(row) if {
	row.policy.stage != null
}

_condition_6(row, stage_1) if {
	not _condition_2(stage_1)
	not _condition_3(row)
}

_condition_6(_, stage_1) if {
	not _condition_4(stage_1)
}

_condition_6(row, _) if {
	not _condition_5(row)
}

_condition_7(row, stage_1) if {
	not _condition_1(row, stage_1)
	_condition_6(row, stage_1)
}

_condition_8(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", first_1)
	not _condition_7(row, stage_1)
}

_condition_9(element_1) if {
	lib.opaque(element_1.kind)
}

_condition_10(element_1) if {
	element_1.kind != null
}

_condition_11(element_1) if {
	not _condition_9(element_1)
}

_condition_11(element_1) if {
	not _condition_10(element_1)
}

_condition_12(element_1) if {
	not element_1.kind == "Project"
	_condition_11(element_1)
}

_condition_13(row) if {
	element_1 := row.object
	not element_1.kind == "Project"
	not _condition_12(element_1)
}

_condition_13(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	lib.opaque(first_1)
}

_condition_13(row) if {
	first_2 := lib.first([[found_2 | row.object.kind == "Project"; found_2 := row.object.metadata.name], [namespace_2 | namespace_2 := lib.namespace(row.object)]])
	inventory.lacks("kargo.akuity.io/v1alpha1", "Stage", first_2, "others")
}

_fails(row) if {
	row.policy.stage != null
	not _condition_8(row)
	not _condition_13(row)
}

_condition_14(row) if {
	element_1 := row.object
	not element_1.kind == "Project"
	not _condition_12(element_1)
}

_passes(row) if {
	not _condition_5(row)
}

_passes(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", first_1)
	lib.same(stage_1.metadata.name, row.policy.stage)
	not _condition_14(row)
}

_condition_15(row) if {
	lib.matches("^(glob|regexp?):", row.policy.stageSelector.name)
}

_condition_16(row) if {
	lib.opaque(row.policy.stageSelector.name)
}

_condition_17(row, stage_1) if {
	lib.same(stage_1.metadata.name, row.policy.stageSelector.name)
}

_condition_18(row) if {
	row.policy.stageSelector.name != null
}

_condition_19(row, stage_1) if {
	not _condition_2(stage_1)
	not _condition_16(row)
}

_condition_19(_, stage_1) if {
	not _condition_4(stage_1)
}

_condition_19(row, _) if {
	not _condition_18(row)
}

_condition_20(row, stage_1) if {
	not _condition_17(row, stage_1)
	_condition_19(row, stage_1)
}

_condition_21(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", first_1)
	not _condition_20(row, stage_1)
}

_fails_2(row) if {
	not _condition_15(row)
	not _condition_16(row)
	row.policy.stageSelector.name != null
	not _condition_21(row)
	not _condition_13(row)
}

_passes_2(row) if {
	lib.matches("^(glob|regexp?):", row.policy.stageSelector.name)
}

_passes_2(row) if {
	not _condition_18(row)
}

_passes_2(row) if {
	first_1 := lib.first([[found_1 | row.object.kind == "Project"; found_1 := row.object.metadata.name], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", first_1)
	lib.same(stage_1.metadata.name, row.policy.stageSelector.name)
	not _condition_14(row)
}
