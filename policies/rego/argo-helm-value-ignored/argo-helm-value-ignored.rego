# METADATA
# title: "A value is given to the chart that it never reads"
# description: "The chart argo-workflows has no values.schema.json in any version: a key that no template reads is taken without a word."
# custom:
#   id: "argo-helm-value-ignored"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_helm_value_ignored

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.value_entries_0
	_fails(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the chart argo-workflows ", lib.text([found_9 | found_9 := row.object.version]), " does not read ", lib.text([first_12 | first_12 := lib.first([[concat_10 | not row.path == ""; _condition_3(row); concat_10 := concat("", [row.path, ".", row.entry.key])], [found_11 | found_11 := row.entry.key]])]), lib.text([first_27 | first_27 := lib.first([[concat_18 | some element_13 in lib.items(data.parameters["argo-helm-value-ignored"].advice); first_16 := lib.first([[concat_14 | not row.path == ""; _condition_3(row); concat_14 := concat("", [row.path, ".", row.entry.key])], [found_15 | found_15 := row.entry.key]]); lib.same(element_13.path, first_16); not _condition_27(row); concat_18 := concat("", ["; ", element_13.text])], [concat_21 | some element_20 in lib.items(data.parameters["argo-helm-value-ignored"].tables); lib.same(element_20.path, row.path); some key_19 in lib.items(element_20.keys); lib.same(key_19.key, row.entry.key); concat_21 := concat("", ["; charts ", key_19.charts, " do"])], [concat_25 | some element_23 in lib.items(data.parameters["argo-helm-value-ignored"].tables); some key_22 in lib.items(element_23.keys); lib.same(key_22.key, row.entry.key); some span_24 in lib.items(key_22.spans); _condition_8(row, span_24); _condition_12(row, span_24); concat_25 := concat("", ["; write ", key_22.home])], [found_26 | found_26 := ""]])])])}
}

findings contains finding if {
	some row in views.value_entries_0
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "which keys are read depends on the version of the chart: give it with --chart argo-workflows@VERSION, or commit Chart.lock"}
}

findings contains finding if {
	some row in views.value_entries_1
	_fails(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the chart argo-workflows ", lib.text([found_9 | found_9 := row.object.version]), " does not read ", lib.text([first_12 | first_12 := lib.first([[concat_10 | not row.path == ""; _condition_3(row); concat_10 := concat("", [row.path, ".", row.entry.key])], [found_11 | found_11 := row.entry.key]])]), lib.text([first_27 | first_27 := lib.first([[concat_18 | some element_13 in lib.items(data.parameters["argo-helm-value-ignored"].advice); first_16 := lib.first([[concat_14 | not row.path == ""; _condition_3(row); concat_14 := concat("", [row.path, ".", row.entry.key])], [found_15 | found_15 := row.entry.key]]); lib.same(element_13.path, first_16); not _condition_27(row); concat_18 := concat("", ["; ", element_13.text])], [concat_21 | some element_20 in lib.items(data.parameters["argo-helm-value-ignored"].tables); lib.same(element_20.path, row.path); some key_19 in lib.items(element_20.keys); lib.same(key_19.key, row.entry.key); concat_21 := concat("", ["; charts ", key_19.charts, " do"])], [concat_25 | some element_23 in lib.items(data.parameters["argo-helm-value-ignored"].tables); some key_22 in lib.items(element_23.keys); lib.same(key_22.key, row.entry.key); some span_24 in lib.items(key_22.spans); _condition_8(row, span_24); _condition_12(row, span_24); concat_25 := concat("", ["; write ", key_22.home])], [found_26 | found_26 := ""]])])])}
}

findings contains finding if {
	some row in views.value_entries_1
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "which keys are read depends on the version of the chart: give it with --chart argo-workflows@VERSION, or commit Chart.lock"}
}

findings contains finding if {
	some row in views.value_entries_2
	_fails(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the chart argo-workflows ", lib.text([found_9 | found_9 := row.object.version]), " does not read ", lib.text([first_12 | first_12 := lib.first([[concat_10 | not row.path == ""; _condition_3(row); concat_10 := concat("", [row.path, ".", row.entry.key])], [found_11 | found_11 := row.entry.key]])]), lib.text([first_27 | first_27 := lib.first([[concat_18 | some element_13 in lib.items(data.parameters["argo-helm-value-ignored"].advice); first_16 := lib.first([[concat_14 | not row.path == ""; _condition_3(row); concat_14 := concat("", [row.path, ".", row.entry.key])], [found_15 | found_15 := row.entry.key]]); lib.same(element_13.path, first_16); not _condition_27(row); concat_18 := concat("", ["; ", element_13.text])], [concat_21 | some element_20 in lib.items(data.parameters["argo-helm-value-ignored"].tables); lib.same(element_20.path, row.path); some key_19 in lib.items(element_20.keys); lib.same(key_19.key, row.entry.key); concat_21 := concat("", ["; charts ", key_19.charts, " do"])], [concat_25 | some element_23 in lib.items(data.parameters["argo-helm-value-ignored"].tables); some key_22 in lib.items(element_23.keys); lib.same(key_22.key, row.entry.key); some span_24 in lib.items(key_22.spans); _condition_8(row, span_24); _condition_12(row, span_24); concat_25 := concat("", ["; write ", key_22.home])], [found_26 | found_26 := ""]])])])}
}

findings contains finding if {
	some row in views.value_entries_2
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "which keys are read depends on the version of the chart: give it with --chart argo-workflows@VERSION, or commit Chart.lock"}
}

findings contains finding if {
	some row in views.value_entries_3
	_fails(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the chart argo-workflows ", lib.text([found_9 | found_9 := row.object.version]), " does not read ", lib.text([first_12 | first_12 := lib.first([[concat_10 | not row.path == ""; _condition_3(row); concat_10 := concat("", [row.path, ".", row.entry.key])], [found_11 | found_11 := row.entry.key]])]), lib.text([first_27 | first_27 := lib.first([[concat_18 | some element_13 in lib.items(data.parameters["argo-helm-value-ignored"].advice); first_16 := lib.first([[concat_14 | not row.path == ""; _condition_3(row); concat_14 := concat("", [row.path, ".", row.entry.key])], [found_15 | found_15 := row.entry.key]]); lib.same(element_13.path, first_16); not _condition_27(row); concat_18 := concat("", ["; ", element_13.text])], [concat_21 | some element_20 in lib.items(data.parameters["argo-helm-value-ignored"].tables); lib.same(element_20.path, row.path); some key_19 in lib.items(element_20.keys); lib.same(key_19.key, row.entry.key); concat_21 := concat("", ["; charts ", key_19.charts, " do"])], [concat_25 | some element_23 in lib.items(data.parameters["argo-helm-value-ignored"].tables); some key_22 in lib.items(element_23.keys); lib.same(key_22.key, row.entry.key); some span_24 in lib.items(key_22.spans); _condition_8(row, span_24); _condition_12(row, span_24); concat_25 := concat("", ["; write ", key_22.home])], [found_26 | found_26 := ""]])])])}
}

findings contains finding if {
	some row in views.value_entries_3
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.entry])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "which keys are read depends on the version of the chart: give it with --chart argo-workflows@VERSION, or commit Chart.lock"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.values])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.values])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "which keys are read depends on the version of the chart: give it with --chart argo-workflows@VERSION, or commit Chart.lock"}
}

_condition_1(row) if {
	lib.opaque(row.path)
}

_condition_2(row) if {
	row.path != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	lib.matches("^([._]|x-)", row.entry.key)
}

_condition_5(row) if {
	lib.opaque(row.entry.key)
}

_condition_6(row) if {
	not row.path == ""
	_condition_3(row)
}

_condition_6(row) if {
	not _condition_4(row)
	not _condition_5(row)
}

_condition_7(span_1) if {
	span_1.from != null
}

_condition_8(_, span_1) if {
	not _condition_7(span_1)
}

_condition_8(row, span_1) if {
	lib.matches(span_1.from, row.object.version)
}

_condition_9(span_1) if {
	span_1.below != null
}

_condition_10(row, span_1) if {
	lib.matches(span_1.below, row.object.version)
}

_condition_11(row) if {
	lib.opaque(row.object.version)
}

_condition_12(_, span_1) if {
	not _condition_9(span_1)
}

_condition_12(row, span_1) if {
	not _condition_10(row, span_1)
	not _condition_11(row)
}

_condition_13(row, span_1) if {
	lib.matches(span_1.from, row.object.version)
}

_condition_14(row, span_1) if {
	span_1.from != null
	not _condition_13(row, span_1)
	not _condition_11(row)
}

_condition_14(row, span_1) if {
	span_1.below != null
	lib.matches(span_1.below, row.object.version)
}

_condition_15(element_1, row) if {
	some key_1 in lib.items(element_1.keys)
	lib.same(key_1.key, row.entry.key)
	some span_1 in lib.items(key_1.spans)
	not _condition_14(row, span_1)
}

_condition_16(key_1, row) if {
	lib.same(key_1.key, row.entry.key)
}

_condition_17(key_1) if {
	lib.opaque(key_1.key)
}

_condition_18(key_1) if {
	key_1.key != null
}

_condition_19(row) if {
	row.entry.key != null
}

_condition_20(key_1, row) if {
	not _condition_17(key_1)
	not _condition_5(row)
}

_condition_20(key_1, _) if {
	not _condition_18(key_1)
}

_condition_20(_, row) if {
	not _condition_19(row)
}

_condition_21(key_1, row) if {
	not _condition_16(key_1, row)
	_condition_20(key_1, row)
}

_condition_22(element_1, row) if {
	some key_1 in lib.items(element_1.keys)
	not _condition_16(key_1, row)
	not _condition_21(key_1, row)
}

_fails(row) if {
	row.entry.value != null
	not row.entry.value == ""
	not row.entry.value == []
	not row.entry.value == {}
	_condition_6(row)
	some element_1 in lib.items(data.parameters["argo-helm-value-ignored"].tables)
	lib.same(element_1.path, row.path)
	some span_1 in lib.items(element_1.spans)
	_condition_8(row, span_1)
	_condition_12(row, span_1)
	not _condition_15(element_1, row)
	not _condition_22(element_1, row)
}

_condition_23(element_1) if {
	lib.opaque(element_1)
}

_condition_24(element_1) if {
	element_1 != null
}

_condition_25(element_1) if {
	not _condition_23(element_1)
}

_condition_25(element_1) if {
	not _condition_24(element_1)
}

_condition_26(element_1) if {
	not element_1 == ""
	_condition_25(element_1)
}

_condition_27(row) if {
	element_1 := row.path
	not _condition_26(element_1)
	not element_1 == ""
}

_condition_27(row) if {
	not row.path == ""
	_condition_3(row)
	lib.opaque(row.path)
}

_condition_27(row) if {
	lib.opaque(row.entry.key)
}

_condition_28(row) if {
	row.entry.value != null
}

_condition_29(element_1, row) if {
	some span_1 in lib.items(element_1.spans)
	not _condition_14(row, span_1)
}

_condition_30(element_1, row) if {
	not _condition_29(element_1, row)
}

_condition_30(element_1, row) if {
	some key_1 in lib.items(element_1.keys)
	lib.same(key_1.key, row.entry.key)
	some span_1 in lib.items(key_1.spans)
	_condition_8(row, span_1)
	_condition_12(row, span_1)
}

_condition_31(row) if {
	some element_1 in lib.items(data.parameters["argo-helm-value-ignored"].tables)
	lib.same(element_1.path, row.path)
	not _condition_30(element_1, row)
}

_condition_32(element_1, row) if {
	lib.same(element_1.path, row.path)
}

_condition_33(element_1) if {
	lib.opaque(element_1.path)
}

_condition_34(element_1) if {
	element_1.path != null
}

_condition_35(element_1, _) if {
	not _condition_33(element_1)
}

_condition_35(element_1, _) if {
	not _condition_34(element_1)
}

_condition_35(_, row) if {
	not _condition_2(row)
}

_condition_36(element_1, row) if {
	not _condition_32(element_1, row)
	_condition_35(element_1, row)
}

_condition_37(row) if {
	some element_1 in lib.items(data.parameters["argo-helm-value-ignored"].tables)
	not _condition_32(element_1, row)
	not _condition_36(element_1, row)
}

_passes(row) if {
	not _condition_28(row)
}

_passes(row) if {
	row.entry.value == ""
}

_passes(row) if {
	row.entry.value == []
}

_passes(row) if {
	row.entry.value == {}
}

_passes(row) if {
	row.path == ""
	lib.matches("^([._]|x-)", row.entry.key)
}

_passes(row) if {
	not _condition_31(row)
	not _condition_37(row)
}

_fails_2(row) if {
	lib.matches("^[{][{]", row.object.version)
}

_passes_2(row) if {
	not _fails_2(row)
	not _condition_11(row)
}
