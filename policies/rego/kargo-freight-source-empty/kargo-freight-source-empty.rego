# METADATA
# title: "Requested Freight has no source"
# description: "sources names neither the Warehouse (direct: true) nor an upstream Stage. The documentation demands one of them, but neither the CRD nor the webhook checks it."
# custom:
#   id: "kargo-freight-source-empty"
#   severity: "warning"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_freight_source_empty

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.freight_requests
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources"]), row.at.request])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Freight of Warehouse ", lib.text([found_3 | found_3 := row.request.origin.name]), " has no source, and with availabilityStrategy All the Stage then takes any Freight of the Warehouse, unverified"])}
}

findings contains finding if {
	some row in views.freight_requests
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources"]), row.at.request])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.freight_requests
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources"]), row.at.request])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["Freight of Warehouse ", lib.text([found_3 | found_3 := row.request.origin.name]), " has no source: only Freight that is approved by hand ever reaches the Stage"])}
}

findings contains finding if {
	some row in views.freight_requests
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.request, ["sources"]), row.at.request])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
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
	some stage_1 in lib.items(row.request.sources.stages)
	stage_1 != null
}

_fails(row) if {
	not row.request.sources.direct == true
	_condition_3(row)
	not _condition_4(row)
	row.request.sources.availabilityStrategy == "All"
	data.parameters["kargo-freight-source-empty"].knowsStrategies == true
}

_condition_5(row) if {
	lib.opaque(row.request.sources.availabilityStrategy)
}

_condition_6(row) if {
	row.request.sources.availabilityStrategy != null
}

_condition_7(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	not _condition_6(row)
}

_condition_8 if {
	data.parameters["kargo-freight-source-empty"].knowsStrategies == true
}

_passes(row) if {
	row.request.sources.direct == true
}

_passes(row) if {
	some stage_1 in lib.items(row.request.sources.stages)
	stage_1 != null
}

_passes(row) if {
	not row.request.sources.availabilityStrategy == "All"
	_condition_7(row)
}

_passes(_) if {
	not _condition_8
}

_condition_9(row) if {
	not row.request.sources.availabilityStrategy == "All"
	_condition_7(row)
}

_condition_9(_) if {
	not _condition_8
}

_fails_2(row) if {
	not row.request.sources.direct == true
	_condition_3(row)
	not _condition_4(row)
	_condition_9(row)
}

_passes_2(row) if {
	row.request.sources.direct == true
}

_passes_2(row) if {
	some stage_1 in lib.items(row.request.sources.stages)
	stage_1 != null
}

_passes_2(row) if {
	row.request.sources.availabilityStrategy == "All"
	data.parameters["kargo-freight-source-empty"].knowsStrategies == true
}
