# METADATA
# title: "Freight is awaited from a Stage that never has it"
# description: "An upstream Stage under sources.stages does not exist in the project, or does not request Freight of that Warehouse. Nothing checks either."
# custom:
#   id: "kargo-upstream-stage-missing"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_upstream_stage_missing

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
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no Stage is called ", lib.text([found_11 | found_11 := item])])}
}

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	_fails_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Stage ", lib.text([found_8 | found_8 := item]), " does not request Freight of Warehouse ", lib.text([found_9 | found_9 := row.request.origin.name])])}
}

findings contains finding if {
	some row in views.freight_requests
	some index_1, item in lib.items(row.request.sources.stages)
	item_at := array.concat(row.at.request, ["sources", "stages", index_1])
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's other Stages, or `inventory: complete`"}
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

_condition_4(item, stage_1) if {
	lib.same(stage_1.metadata.name, item)
}

_condition_5(stage_1) if {
	lib.opaque(stage_1.metadata.name)
}

_condition_6(item) if {
	lib.opaque(item)
}

_condition_7(stage_1) if {
	stage_1.metadata.name != null
}

_condition_8(item) if {
	item != null
}

_condition_9(item, stage_1) if {
	not _condition_5(stage_1)
	not _condition_6(item)
}

_condition_9(_, stage_1) if {
	not _condition_7(stage_1)
}

_condition_9(item, _) if {
	not _condition_8(item)
}

_condition_10(item, stage_1) if {
	not _condition_4(item, stage_1)
	_condition_9(item, stage_1)
}

_condition_11(item, row) if {
	namespace_1 := lib.namespace(row.object)
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", namespace_1)
	not _condition_10(item, stage_1)
}

_condition_12(row, stage_1) if {
	lib.same(stage_1.metadata.name, row.object.metadata.name)
}

_condition_13(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_14(row) if {
	row.object.metadata.name != null
}

_condition_15(row, stage_1) if {
	not _condition_5(stage_1)
	not _condition_13(row)
}

_condition_15(_, stage_1) if {
	not _condition_7(stage_1)
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
	not _condition_12(row, stage_1)
	_condition_15(row, stage_1)
}

_condition_18(item, row) if {
	not _condition_17(item, row)
}

_fails(item, row) if {
	not row.request.sources.direct == true
	_condition_3(row)
	not _condition_11(item, row)
	_condition_18(item, row)
}

_passes(_, row) if {
	row.request.sources.direct == true
}

_passes(item, row) if {
	namespace_1 := lib.namespace(row.object)
	some stage_1 in inventory.within("kargo.akuity.io/v1alpha1", "Stage", namespace_1)
	lib.same(stage_1.metadata.name, item)
}

_condition_19(row, stage_1) if {
	some requested_freight_1 in lib.items(stage_1.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	requested_freight_1 != null
}

_condition_20(requested_freight_1, row) if {
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
}

_condition_21(requested_freight_1) if {
	lib.opaque(requested_freight_1.origin.name)
}

_condition_22(row) if {
	lib.opaque(row.request.origin.name)
}

_condition_23(requested_freight_1) if {
	requested_freight_1.origin.name != null
}

_condition_24(row) if {
	row.request.origin.name != null
}

_condition_25(requested_freight_1, row) if {
	not _condition_21(requested_freight_1)
	not _condition_22(row)
}

_condition_25(requested_freight_1, _) if {
	not _condition_23(requested_freight_1)
}

_condition_25(_, row) if {
	not _condition_24(row)
}

_condition_26(requested_freight_1, row) if {
	not _condition_20(requested_freight_1, row)
	_condition_25(requested_freight_1, row)
}

_condition_27(row, stage_1) if {
	some requested_freight_1 in lib.items(stage_1.spec.requestedFreight)
	not _condition_20(requested_freight_1, row)
	not _condition_26(requested_freight_1, row)
}

_fails_2(item, row) if {
	not row.request.sources.direct == true
	_condition_3(row)
	row.request.origin.name != null
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	not _condition_19(row, stage_1)
	not _condition_27(row, stage_1)
}

_condition_28(item, row) if {
	namespace_1 := lib.namespace(row.object)
	stage_1 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, item)
	not _condition_19(row, stage_1)
}

_passes_2(_, row) if {
	row.request.sources.direct == true
}

_passes_2(_, row) if {
	not _condition_24(row)
}

_passes_2(item, row) if {
	not _condition_28(item, row)
	not _condition_6(item)
}
