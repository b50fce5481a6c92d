# METADATA
# title: "A field or promotion step is not in this release"
# description: "Kargo removes what it has deprecated two releases before, and fields with new names do not work in older releases."
# custom:
#   id: "kargo-removed-field"
#   severity: "error"
#   component: "kargo"
#   versions: ">=1.0.0"
package seawall.kargo_removed_field

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.stage_specs
	some item in lib.entries(row.spec)
	item_at := array.concat(row.at.spec, [item.key])
	_fails(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["kargo-removed-field"].StageSpec); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.stage_specs
	some item in lib.entries(row.spec)
	item_at := array.concat(row.at.spec, [item.key])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.freight_objects
	some item in lib.entries(row.freight)
	item_at := array.concat(row.at.freight, [item.key])
	_fails_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["kargo-removed-field"].Freight); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.freight_objects
	some item in lib.entries(row.freight)
	item_at := array.concat(row.at.freight, [item.key])
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.subscriptions
	some item in lib.entries(row.subscription.image)
	item_at := array.concat(row.at.subscription, ["image", item.key])
	_fails_3(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["kargo-removed-field"].ImageSubscription); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.subscriptions
	some item in lib.entries(row.subscription.image)
	item_at := array.concat(row.at.subscription, ["image", item.key])
	not _fails_3(item, row)
	not _passes_3(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.subscriptions
	some item in lib.entries(row.subscription.git)
	item_at := array.concat(row.at.subscription, ["git", item.key])
	_fails_4(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["kargo-removed-field"].GitSubscription); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.subscriptions
	some item in lib.entries(row.subscription.git)
	item_at := array.concat(row.at.subscription, ["git", item.key])
	not _fails_4(item, row)
	not _passes_4(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.tag_subscriptions
	some item in lib.entries(row.selection)
	item_at := array.concat(row.at.selection, [item.key])
	_fails_5(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_3 | found_3 := item.key]), " ", lib.text([found_5 | some element_4 in lib.items(data.parameters["kargo-removed-field"].TagSelection); lib.same(element_4.name, item.key); found_5 := element_4.says])])}
}

findings contains finding if {
	some row in views.tag_subscriptions
	some item in lib.entries(row.selection)
	item_at := array.concat(row.at.selection, [item.key])
	not _fails_5(item)
	not _passes_5(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.stage_step_settings
	some item in lib.entries(row.settings)
	item_at := array.concat(row.at.settings, [item.key])
	_fails_6(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_2 | found_2 := item.key]), " of a ", lib.text([found_3 | found_3 := row.step.uses]), " step ", lib.text([found_5 | some element_4 in lib.items(data.parameters["kargo-removed-field"].stepFields); lib.same(element_4.name, item.key); lib.same(row.step.uses, element_4.step); found_5 := element_4.says])])}
}

findings contains finding if {
	some row in views.stage_step_settings
	some item in lib.entries(row.settings)
	item_at := array.concat(row.at.settings, [item.key])
	not _fails_6(item, row)
	not _passes_6(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.task_step_settings
	some item in lib.entries(row.settings)
	item_at := array.concat(row.at.settings, [item.key])
	_fails_6(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_2 | found_2 := item.key]), " of a ", lib.text([found_3 | found_3 := row.step.uses]), " step ", lib.text([found_5 | some element_4 in lib.items(data.parameters["kargo-removed-field"].stepFields); lib.same(element_4.name, item.key); lib.same(row.step.uses, element_4.step); found_5 := element_4.says])])}
}

findings contains finding if {
	some row in views.task_step_settings
	some item in lib.entries(row.settings)
	item_at := array.concat(row.at.settings, [item.key])
	not _fails_6(item, row)
	not _passes_6(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.promotion_steps
	_fails_7(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["uses"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the step ", lib.text([found_2 | found_2 := row.step.uses]), " is gone since 1.3.0; write yaml-update"])}
}

findings contains finding if {
	some row in views.promotion_steps
	not _fails_7(row)
	not _passes_7(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["uses"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.task_steps
	_fails_7(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["uses"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the step ", lib.text([found_2 | found_2 := row.step.uses]), " is gone since 1.3.0; write yaml-update"])}
}

findings contains finding if {
	some row in views.task_steps
	not _fails_7(row)
	not _passes_7(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["uses"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(element_1, row) if {
	some entry_1 in lib.entries(row.spec)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails(item, row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].StageSpec)
	lib.same(element_1.name, item.key)
	not _condition_1(element_1, row)
}

_condition_2(element_1, item) if {
	lib.same(element_1.name, item.key)
}

_condition_3(item) if {
	lib.opaque(item.key)
}

_condition_4(element_1) if {
	element_1.name != null
}

_condition_5(item) if {
	item.key != null
}

_condition_6(_, item) if {
	not _condition_3(item)
}

_condition_6(element_1, _) if {
	not _condition_4(element_1)
}

_condition_6(_, item) if {
	not _condition_5(item)
}

_condition_7(element_1, item) if {
	not _condition_2(element_1, item)
	_condition_6(element_1, item)
}

_condition_8(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].StageSpec)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes(item, row) if {
	not _fails(item, row)
	not _condition_8(item)
}

_condition_9(element_1, row) if {
	some entry_1 in lib.entries(row.freight)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_2(item, row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].Freight)
	lib.same(element_1.name, item.key)
	not _condition_9(element_1, row)
}

_condition_10(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].Freight)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes_2(item, row) if {
	not _fails_2(item, row)
	not _condition_10(item)
}

_condition_11(element_1, row) if {
	some entry_1 in lib.entries(row.subscription.image)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_3(item, row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].ImageSubscription)
	lib.same(element_1.name, item.key)
	not _condition_11(element_1, row)
}

_condition_12(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].ImageSubscription)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes_3(item, row) if {
	not _fails_3(item, row)
	not _condition_12(item)
}

_condition_13(element_1, row) if {
	some entry_1 in lib.entries(row.subscription.git)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_4(item, row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].GitSubscription)
	lib.same(element_1.name, item.key)
	not _condition_13(element_1, row)
}

_condition_14(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].GitSubscription)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes_4(item, row) if {
	not _fails_4(item, row)
	not _condition_14(item)
}

_condition_15(item) if {
	lib.matches_text(".", item.value)
}

_condition_15(item) if {
	some value_1 in lib.items(item.value)
	value_1 != null
}

_fails_5(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].TagSelection)
	lib.same(element_1.name, item.key)
	element_1 != null
	_condition_15(item)
}

_condition_16(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].TagSelection)
	lib.same(element_1.name, item.key)
	element_1 != null
}

_condition_17(item) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].TagSelection)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_condition_18(item) if {
	lib.matches_text(".", item.value)
}

_condition_19(item) if {
	some value_1 in lib.items(item.value)
	value_1 != null
}

_passes_5(item) if {
	not _condition_16(item)
	not _condition_17(item)
}

_passes_5(item) if {
	not _condition_18(item)
	not _condition_19(item)
}

_fails_6(item, row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].stepFields)
	lib.same(element_1.name, item.key)
	lib.same(row.step.uses, element_1.step)
	element_1 != null
}

_condition_20(element_1, item, row) if {
	lib.same(element_1.name, item.key)
	lib.same(row.step.uses, element_1.step)
}

_condition_21(element_1, row) if {
	lib.same(row.step.uses, element_1.step)
}

_condition_22(row) if {
	lib.opaque(row.step.uses)
}

_condition_23(row) if {
	row.step.uses != null
}

_condition_24(element_1) if {
	element_1.step != null
}

_condition_25(_, row) if {
	not _condition_22(row)
}

_condition_25(_, row) if {
	not _condition_23(row)
}

_condition_25(element_1, _) if {
	not _condition_24(element_1)
}

_condition_26(element_1, item, _) if {
	not _condition_2(element_1, item)
	_condition_6(element_1, item)
}

_condition_26(element_1, _, row) if {
	not _condition_21(element_1, row)
	_condition_25(element_1, row)
}

_condition_27(item, row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].stepFields)
	not _condition_20(element_1, item, row)
	not _condition_26(element_1, item, row)
}

_passes_6(item, row) if {
	not _fails_6(item, row)
	not _condition_27(item, row)
}

_fails_7(row) if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].removedSteps)
	lib.same(row.step.uses, element_1)
}

_condition_28 if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].removedSteps)
	lib.opaque(element_1)
}

_condition_29 if {
	some element_1 in lib.items(data.parameters["kargo-removed-field"].removedSteps)
	element_1 != null
}

_condition_30(row) if {
	not _condition_22(row)
	not _condition_28
}

_condition_30(row) if {
	not _condition_23(row)
}

_condition_30(_) if {
	not _condition_29
}

_passes_7(row) if {
	not _fails_7(row)
	_condition_30(row)
}
