# METADATA
# title: "A Stage asks for Freight of a Warehouse that does not exist"
# description: "The origin of requested Freight is a Warehouse of the Stage's own namespace; nothing checks that there is one of that name."
# custom:
#   id: "kargo-warehouse-missing"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_warehouse_missing

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.freight_requests
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["origin", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no Warehouse is called ", lib.text([found_8 | found_8 := row.request.origin.name])])}
}

findings contains finding if {
	some row in views.freight_requests
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["origin", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's Warehouses, or `inventory: complete`"}
}

_condition_1(row) if {
	namespace_1 := lib.namespace(row.object)
	warehouse_1 := inventory.named("kargo.akuity.io/v1alpha1", "Warehouse", namespace_1, row.request.origin.name)
	warehouse_1 != null
}

_condition_2(row) if {
	lib.opaque(row.request.origin.name)
}

_condition_2(row) if {
	row.request.origin.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("kargo.akuity.io/v1alpha1", "Warehouse", namespace_1, "others")
}

_fails(row) if {
	row.request.origin.kind == "Warehouse"
	row.request.origin.name != null
	not _condition_1(row)
	not _condition_2(row)
}

_condition_3(row) if {
	lib.opaque(row.request.origin.kind)
}

_condition_4(row) if {
	row.request.origin.kind != null
}

_condition_5(row) if {
	not _condition_3(row)
}

_condition_5(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	row.request.origin.name != null
}

_passes(row) if {
	not row.request.origin.kind == "Warehouse"
	_condition_5(row)
}

_passes(row) if {
	not _condition_6(row)
}

_passes(row) if {
	namespace_1 := lib.namespace(row.object)
	warehouse_1 := inventory.named("kargo.akuity.io/v1alpha1", "Warehouse", namespace_1, row.request.origin.name)
	warehouse_1 != null
}
