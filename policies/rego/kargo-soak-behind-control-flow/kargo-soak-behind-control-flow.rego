# METADATA
# title: "Freight must soak where it never stays, or only where it already soaked before"
# description: "Only Stages with promotion steps hold Freight, so that it never soaks in a control-flow Stage. With availabilityStrategy All, the Stages in which Freight soaked must be exactly those under sources.stages: one that it soaked in further upstream is one too many."
# custom:
#   id: "kargo-soak-behind-control-flow"
#   severity: "warning"
#   component: "kargo"
#   versions: ">=1.2.0"
package seawall.kargo_soak_behind_control_flow

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	_fails(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_6 | concat_6 := concat("", ["Freight never soaks in ", item])]), ", a Stage without promotion steps, but has to soak there for ", lib.text([found_7 | found_7 := row.request.sources.requiredSoakTime])])}
}

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	_fails_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_15 | concat_15 := concat("", ["Freight soaks in other Stages before it is in ", item])]), ": with availabilityStrategy All it then never counts as soaked"])}
}

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

_condition_1(row) if {
	lib.opaque(row.request.sources.direct)
}

_condition_2(row) if {
	row.request.sources.direct != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	lib.matches("^([0.]+[smh])+$", row.request.sources.requiredSoakTime)
}

_condition_5(row) if {
	lib.opaque(row.request.sources.requiredSoakTime)
}

_condition_6(stage_1) if {
	some step_1 in lib.items(stage_1.spec.promotionTemplate.spec.steps)
	step_1 != null
}

_fails(item, row) if {
	not row.request.sources.direct == true
	_condition_3(row)
	row.request.sources.requiredSoakTime != null
	not _condition_4(row)
	not _condition_5(row)
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	not _condition_6(stage_1)
}

_condition_7(row) if {
	row.request.sources.requiredSoakTime != null
}

_condition_8(item, row) if {
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	not _condition_6(stage_1)
}

_condition_9(item) if {
	lib.opaque(item)
}

_condition_10(row, stage_1) if {
	lib.same(stage_1.metadata.name, row.object.metadata.name)
}

_condition_11(stage_1) if {
	lib.opaque(stage_1.metadata.name)
}

_condition_12(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_13(stage_1) if {
	stage_1.metadata.name != null
}

_condition_14(row) if {
	row.object.metadata.name != null
}

_condition_15(row, stage_1) if {
	not _condition_11(stage_1)
	not _condition_12(row)
}

_condition_15(_, stage_1) if {
	not _condition_13(stage_1)
}

_condition_15(row, _) if {
	not _condition_14(row)
}

_condition_16(item, row) if {
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	stage_1 != null
}

_condition_17(item, _) if {
	lib.opaque(item)
}

_condition_17(item, row) if {
	item != null
	not _condition_16(item, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("kargo.akuity.io/v1alpha1", "Stage", namespace_1, "complete")
}

_condition_18(_, row) if {
	namespace_1 := lib.namespace(row.object)
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", namespace_1)
	not _condition_10(row, stage_1)
	_condition_15(row, stage_1)
}

_condition_18(item, row) if {
	not _condition_17(item, row)
}

_passes(_, row) if {
	row.request.sources.direct == true
}

_passes(_, row) if {
	not _condition_7(row)
}

_passes(_, row) if {
	lib.matches("^([0.]+[smh])+$", row.request.sources.requiredSoakTime)
}

_passes(item, row) if {
	not _condition_8(item, row)
	not _condition_9(item)
	_condition_18(item, row)
}

_condition_19(requested_freight_1) if {
	lib.opaque(requested_freight_1.sources.direct)
}

_condition_20(requested_freight_1) if {
	requested_freight_1.sources.direct != null
}

_condition_21(requested_freight_1) if {
	not _condition_19(requested_freight_1)
}

_condition_21(requested_freight_1) if {
	not _condition_20(requested_freight_1)
}

_condition_22(row, stage_1) if {
	some stage_2 in lib.items(row.request.sources.stages)
	lib.same(stage_1, stage_2)
}

_condition_23(stage_1) if {
	lib.opaque(stage_1)
}

_condition_24(row) if {
	some stage_1 in lib.items(row.request.sources.stages)
	lib.opaque(stage_1)
}

_condition_25(stage_1) if {
	stage_1 != null
}

_condition_26(row) if {
	some stage_1 in lib.items(row.request.sources.stages)
	stage_1 != null
}

_condition_27(row, stage_1) if {
	not _condition_23(stage_1)
	not _condition_24(row)
}

_condition_27(_, stage_1) if {
	not _condition_25(stage_1)
}

_condition_27(row, _) if {
	not _condition_26(row)
}

_condition_28(row, stage_1) if {
	lib.same(stage_1, row.object.metadata.name)
}

_condition_29(row, stage_1) if {
	not _condition_23(stage_1)
	not _condition_12(row)
}

_condition_29(_, stage_1) if {
	not _condition_25(stage_1)
}

_condition_29(row, _) if {
	not _condition_14(row)
}

_fails_2(item, row) if {
	not row.request.sources.direct == true
	_condition_3(row)
	row.request.sources.requiredSoakTime != null
	not _condition_4(row)
	not _condition_5(row)
	row.request.sources.availabilityStrategy == "All"
	data.parameters["kargo-soak-behind-control-flow"].knowsStrategies == true
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	some requested_freight_1 in lib.items(stage_1.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	not requested_freight_1.sources.direct == true
	_condition_21(requested_freight_1)
	some stage_2 in lib.items(requested_freight_1.sources.stages)
	not _condition_22(row, stage_2)
	_condition_27(row, stage_2)
	not _condition_28(row, stage_2)
	_condition_29(row, stage_2)
	stage_3 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_2)
	some step_1 in lib.items(stage_3.spec.promotionTemplate.spec.steps)
	step_1 != null
}

_condition_30(row) if {
	lib.opaque(row.request.sources.availabilityStrategy)
}

_condition_31(row) if {
	row.request.sources.availabilityStrategy != null
}

_condition_32(row) if {
	not _condition_30(row)
}

_condition_32(row) if {
	not _condition_31(row)
}

_condition_33 if {
	data.parameters["kargo-soak-behind-control-flow"].knowsStrategies == true
}

_condition_34(row, stage_1) if {
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some step_1 in lib.items(stage_2.spec.promotionTemplate.spec.steps)
	step_1 != null
}

_condition_35(row, stage_1) if {
	some stage_2 in lib.items(row.request.sources.stages)
	lib.same(stage_1, stage_2)
}

_condition_35(row, stage_1) if {
	lib.same(stage_1, row.object.metadata.name)
}

_condition_35(row, stage_1) if {
	not _condition_34(row, stage_1)
	not _condition_23(stage_1)
}

_condition_36(item, row) if {
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	some requested_freight_1 in lib.items(stage_1.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	not requested_freight_1.sources.direct == true
	_condition_21(requested_freight_1)
	some stage_2 in lib.items(requested_freight_1.sources.stages)
	not _condition_35(row, stage_2)
}

_condition_37(requested_freight_1, row) if {
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
}

_condition_38(requested_freight_1) if {
	lib.opaque(requested_freight_1.origin.name)
}

_condition_39(row) if {
	lib.opaque(row.request.origin.name)
}

_condition_40(requested_freight_1) if {
	requested_freight_1.origin.name != null
}

_condition_41(row) if {
	row.request.origin.name != null
}

_condition_42(requested_freight_1, row) if {
	not _condition_38(requested_freight_1)
	not _condition_39(row)
}

_condition_42(requested_freight_1, _) if {
	not _condition_40(requested_freight_1)
}

_condition_42(_, row) if {
	not _condition_41(row)
}

_condition_43(requested_freight_1, row) if {
	not _condition_37(requested_freight_1, row)
	_condition_42(requested_freight_1, row)
}

_condition_44(requested_freight_1) if {
	not requested_freight_1.sources.direct == true
	_condition_21(requested_freight_1)
}

_condition_45(item, _) if {
	lib.opaque(item)
}

_condition_45(item, row) if {
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	some requested_freight_1 in lib.items(stage_1.spec.requestedFreight)
	not _condition_37(requested_freight_1, row)
	not _condition_43(requested_freight_1, row)
}

_condition_45(item, row) if {
	namespace_2 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_2, item)
	some requested_freight_2 in lib.items(stage_2.spec.requestedFreight)
	lib.same(requested_freight_2.origin.name, row.request.origin.name)
	not _condition_44(requested_freight_2)
	not requested_freight_2.sources.direct == true
}

_passes_2(_, row) if {
	row.request.sources.direct == true
}

_passes_2(_, row) if {
	not _condition_7(row)
}

_passes_2(_, row) if {
	lib.matches("^([0.]+[smh])+$", row.request.sources.requiredSoakTime)
}

_passes_2(_, row) if {
	not row.request.sources.availabilityStrategy == "All"
	_condition_32(row)
}

_passes_2(_, _) if {
	not _condition_33
}

_passes_2(item, row) if {
	not _condition_36(item, row)
	not _condition_45(item, row)
}
