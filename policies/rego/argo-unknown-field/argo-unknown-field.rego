# METADATA
# title: "A workflow has a field that this release does not know"
# description: "The minimal CRDs keep whatever is written, and the controller decodes it leniently: a misspelt or misplaced field, or one of a later release, is as good as absent. Only a step's own fields are always checked."
# custom:
#   id: "argo-unknown-field"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.3.0"
package seawall.argo_unknown_field

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.workflow_nodes
	some item in lib.entries(row.node)
	item_at := array.concat(row.at.node, [item.key])
	not _condition_1(item, row)
	not _condition_5(item, row)
	not _condition_6(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_3 | found_3 := row.type]), " has no field ", lib.text([found_4 | found_4 := item.key]), " in this release; ", lib.text([first_25 | first_25 := lib.first([[found_6 | some element_5 in lib.items(data.parameters["argo-unknown-field"].others); lib.same_text(element_5.type, row.type); lib.same_text(element_5.name, item.key); found_6 := element_5.says], [concat_19 | first_18 := lib.first([[found_12 | some element_7 in lib.items(data.parameters["argo-unknown-field"].spellings); concat_8 := concat("", ["(?i)^", element_7.name, "$"]); replace_9 := replace(item.key, "_", ""); replace_10 := replace(replace_9, "-", ""); lib.matches_text(concat_8, replace_10); _condition_7(element_7, row); found_12 := element_7.name], [found_17 | some element_13 in lib.items(data.parameters["argo-unknown-field"].spellings); replace_14 := replace(item.key, "_", ""); replace_15 := replace(replace_14, "-", ""); lib.matches_text(element_13.near, replace_15); _condition_7(element_13, row); found_17 := element_13.name]]); concat_19 := concat("", ["did you mean ", first_18, "?"])], [concat_23 | first_22 := lib.first([[found_21 | some element_20 in lib.items(data.parameters["argo-unknown-field"].owners); item.key in element_20.fields; found_21 := element_20.type]]); concat_23 := concat("", ["it is a field of ", first_22])], [found_24 | found_24 := "see its reference"]])])])}
}

_condition_1(item, row) if {
	item.key in row.fields
}

_condition_2(element_1, row) if {
	lib.same_text(element_1.type, row.type)
}

_condition_3(element_1, item) if {
	lib.same_text(element_1.name, item.key)
}

_condition_4(element_1, _, row) if {
	not _condition_2(element_1, row)
}

_condition_4(element_1, item, _) if {
	not _condition_3(element_1, item)
}

_condition_5(item, row) if {
	some element_1 in lib.items(data.parameters["argo-unknown-field"].known)
	not _condition_4(element_1, item, row)
}

_condition_6(item) if {
	lib.matches_text("^x-", item.key)
}

_condition_7(element_1, row) if {
	element_1.name in row.fields
}

_condition_7(element_1, row) if {
	some element_2 in lib.items(data.parameters["argo-unknown-field"].known)
	lib.same_text(element_2.type, row.type)
	lib.same_text(element_2.name, element_1.name)
}
