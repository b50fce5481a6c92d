# METADATA
# title: "Stages wait for one another"
# description: "Each Stage of a ring takes Freight from the next only, or from itself, and none from the Warehouse. Nothing checks for that. Rings of up to four Stages are found."
# custom:
#   id: "kargo-stage-cycle"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_stage_cycle

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.waiting_1
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([found_74 | found_74 := row.object.metadata.name]), " waits, directly or by way of others, for Freight of Warehouse ", lib.text([found_75 | found_75 := row.request.origin.name]), " that it would have to have itself"])}
}

findings contains finding if {
	some row in views.waiting_1
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.waiting_2
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([found_74 | found_74 := row.object.metadata.name]), " waits, directly or by way of others, for Freight of Warehouse ", lib.text([found_75 | found_75 := row.request.origin.name]), " that it would have to have itself"])}
}

findings contains finding if {
	some row in views.waiting_2
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.waiting_3
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([found_74 | found_74 := row.object.metadata.name]), " waits, directly or by way of others, for Freight of Warehouse ", lib.text([found_75 | found_75 := row.request.origin.name]), " that it would have to have itself"])}
}

findings contains finding if {
	some row in views.waiting_3
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.waiting_4
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([found_74 | found_74 := row.object.metadata.name]), " waits, directly or by way of others, for Freight of Warehouse ", lib.text([found_75 | found_75 := row.request.origin.name]), " that it would have to have itself"])}
}

findings contains finding if {
	some row in views.waiting_4
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.freight_requests
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources", "stages"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

_condition_1(row) if {
	lib.opaque(row.last.sources.direct)
}

_condition_2(row) if {
	row.last.sources.direct != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row, stage_1) if {
	lib.same(stage_1, row.object.metadata.name)
}

_condition_5(stage_1) if {
	lib.opaque(stage_1)
}

_condition_6(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_7(stage_1) if {
	stage_1 != null
}

_condition_8(row) if {
	row.object.metadata.name != null
}

_condition_9(row, stage_1) if {
	not _condition_5(stage_1)
	not _condition_6(row)
}

_condition_9(_, stage_1) if {
	not _condition_7(stage_1)
}

_condition_9(row, _) if {
	not _condition_8(row)
}

_condition_10(requested_freight_1) if {
	some stage_1 in lib.items(requested_freight_1.sources.stages)
	stage_1 != null
}

_condition_11(requested_freight_1, _) if {
	requested_freight_1.sources.direct == true
}

_condition_11(requested_freight_1, _) if {
	not _condition_10(requested_freight_1)
}

_condition_11(requested_freight_1, row) if {
	some stage_1 in lib.items(requested_freight_1.sources.stages)
	not _condition_4(row, stage_1)
	_condition_9(row, stage_1)
}

_condition_12(row, stage_1) if {
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some requested_freight_1 in lib.items(stage_2.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	not _condition_11(requested_freight_1, row)
}

_condition_13(requested_freight_1, row) if {
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
}

_condition_14(requested_freight_1) if {
	lib.opaque(requested_freight_1.origin.name)
}

_condition_15(row) if {
	lib.opaque(row.request.origin.name)
}

_condition_16(requested_freight_1) if {
	requested_freight_1.origin.name != null
}

_condition_17(row) if {
	row.request.origin.name != null
}

_condition_18(requested_freight_1, row) if {
	not _condition_14(requested_freight_1)
	not _condition_15(row)
}

_condition_18(requested_freight_1, _) if {
	not _condition_16(requested_freight_1)
}

_condition_18(_, row) if {
	not _condition_17(row)
}

_condition_19(requested_freight_1, row) if {
	not _condition_13(requested_freight_1, row)
	_condition_18(requested_freight_1, row)
}

_condition_20(_, stage_1) if {
	lib.opaque(stage_1)
}

_condition_20(row, stage_1) if {
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some requested_freight_1 in lib.items(stage_2.spec.requestedFreight)
	not _condition_13(requested_freight_1, row)
	not _condition_19(requested_freight_1, row)
}

_condition_21(row, _) if {
	row.last.sources.availabilityStrategy == "All"
}

_condition_21(row, stage_1) if {
	not _condition_12(row, stage_1)
	not _condition_20(row, stage_1)
}

_others(row) := [stage_1 | some stage_1 in lib.items(row.last.sources.stages); not _condition_4(row, stage_1); _condition_9(row, stage_1); _condition_21(row, stage_1)]

_condition_22(row) if {
	some others_1 in _others(row)
	others_1 != null
}

_condition_23(row, stage_1) if {
	not _condition_4(row, stage_1)
	_condition_9(row, stage_1)
	_condition_21(row, stage_1)
}

_condition_24(row) if {
	lib.opaque(row.last.sources.availabilityStrategy)
}

_condition_25(row) if {
	row.last.sources.availabilityStrategy != null
}

_condition_26(row) if {
	not _condition_24(row)
}

_condition_26(row) if {
	not _condition_25(row)
}

_condition_27(requested_freight_1) if {
	lib.opaque(requested_freight_1.sources.direct)
}

_condition_28(requested_freight_1) if {
	requested_freight_1.sources.direct != null
}

_condition_29(requested_freight_1) if {
	not _condition_27(requested_freight_1)
}

_condition_29(requested_freight_1) if {
	not _condition_28(requested_freight_1)
}

_condition_30(requested_freight_1, row) if {
	some stage_1 in lib.items(requested_freight_1.sources.stages)
	not _condition_4(row, stage_1)
}

_condition_31(row, stage_1) if {
	lib.same(stage_1, row.object.metadata.name)
}

_condition_31(row, stage_1) if {
	not row.last.sources.availabilityStrategy == "All"
	_condition_26(row)
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some requested_freight_1 in lib.items(stage_2.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	not requested_freight_1.sources.direct == true
	_condition_29(requested_freight_1)
	some stage_3 in lib.items(requested_freight_1.sources.stages)
	stage_3 != null
	not _condition_30(requested_freight_1, row)
}

_unsure_others(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	not _condition_23(row, stage_1)
	not _condition_31(row, stage_1)
}

_condition_32(row) if {
	row.last.sources.availabilityStrategy == "All"
	some stage_1 in lib.items(row.last.sources.stages)
	lib.same(stage_1, row.object.metadata.name)
}

_condition_32(row) if {
	some stage_2 in lib.items(row.last.sources.stages)
	stage_2 != null
	not _condition_22(row)
	not _unsure_others(row)
}

_leads_back(row) if {
	not row.last.sources.direct == true
	_condition_3(row)
	_condition_32(row)
}

_condition_33(row) if {
	lib.opaque(row.all)
}

_condition_34(row) if {
	row.all != null
}

_condition_35(row) if {
	not _condition_33(row)
}

_condition_35(row) if {
	not _condition_34(row)
}

_condition_36(_) if {
	data.parameters["kargo-stage-cycle"].knowsStrategies == true
}

_condition_36(row) if {
	not row.all == "All"
	_condition_35(row)
}

_fails(row) if {
	row.object.metadata.name != null
	_leads_back(row)
	_condition_36(row)
}

_condition_37(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	lib.same(stage_1, row.object.metadata.name)
}

_condition_38(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	lib.opaque(stage_1)
}

_condition_39(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	stage_1 != null
}

_condition_40(row) if {
	not _condition_38(row)
	not _condition_6(row)
}

_condition_40(row) if {
	not _condition_39(row)
}

_condition_40(row) if {
	not _condition_8(row)
}

_condition_41(row) if {
	not row.last.sources.availabilityStrategy == "All"
	_condition_26(row)
}

_condition_41(row) if {
	not _condition_37(row)
	_condition_40(row)
}

_condition_42(row) if {
	not _condition_39(row)
}

_condition_42(row) if {
	some others_1 in _others(row)
	others_1 != null
}

_not_leads_back(row) if {
	row.last.sources.direct == true
}

_not_leads_back(row) if {
	_condition_41(row)
	_condition_42(row)
}

_condition_43 if {
	data.parameters["kargo-stage-cycle"].knowsStrategies == true
}

_passes(row) if {
	not _condition_8(row)
}

_passes(row) if {
	_not_leads_back(row)
}

_passes(row) if {
	not _condition_43
	row.all == "All"
}

_condition_44(row, stage_1) if {
	lib.same(stage_1.metadata.name, row.object.metadata.name)
}

_condition_45(stage_1) if {
	lib.opaque(stage_1.metadata.name)
}

_condition_46(stage_1) if {
	stage_1.metadata.name != null
}

_condition_47(row, stage_1) if {
	not _condition_45(stage_1)
	not _condition_6(row)
}

_condition_47(_, stage_1) if {
	not _condition_46(stage_1)
}

_condition_47(row, _) if {
	not _condition_8(row)
}

_condition_48(row, stage_1) if {
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	stage_2 != null
}

_condition_49(_, stage_1) if {
	lib.opaque(stage_1)
}

_condition_49(row, stage_1) if {
	stage_1 != null
	not _condition_48(row, stage_1)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("kargo.akuity.io/v1alpha1", "Stage", namespace_1, "complete")
}

_condition_50(row, _) if {
	namespace_1 := lib.namespace(row.object)
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", namespace_1)
	not _condition_44(row, stage_1)
	_condition_47(row, stage_1)
}

_condition_50(row, stage_2) if {
	not _condition_49(row, stage_2)
}

_condition_51(row) if {
	some stage_1 in lib.items(row.request.sources.stages)
	not _condition_50(row, stage_1)
}

_passes_2(row) if {
	row.request.sources.direct == true
}

_passes_2(row) if {
	not _condition_51(row)
}
