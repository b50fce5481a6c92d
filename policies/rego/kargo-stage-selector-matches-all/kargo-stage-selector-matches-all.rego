# METADATA
# title: "An empty stage selector turns auto-promotion on for every Stage"
# description: "A stageSelector without a name does not look at names, and without labels not at labels. The CRD demands only that it is there."
# custom:
#   id: "kargo-stage-selector-matches-all"
#   severity: "error"
#   component: "kargo"
#   versions: ">=1.5.0"
package seawall.kargo_stage_selector_matches_all

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.promotion_policies
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stageSelector"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["a stageSelector without name and labels matches every Stage of the project, and auto-promotion is on"])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stageSelector"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(row) if {
	row.policy.stageSelector.name != null
}

_condition_2(row) if {
	not _condition_1(row)
}

_condition_2(row) if {
	row.policy.stageSelector.name == ""
}

_condition_3(row) if {
	some entry_1 in lib.entries(row.policy.stageSelector.matchLabels)
	entry_1 != null
}

_condition_4(row) if {
	some match_expression_1 in lib.items(row.policy.stageSelector.matchExpressions)
	match_expression_1 != null
}

_fails(row) if {
	row.policy.autoPromotionEnabled == true
	row.policy.stageSelector != null
	_condition_2(row)
	not _condition_3(row)
	not _condition_4(row)
}

_condition_5(row) if {
	lib.opaque(row.policy.autoPromotionEnabled)
}

_condition_6(row) if {
	row.policy.autoPromotionEnabled != null
}

_condition_7(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	not _condition_6(row)
}

_condition_8(row) if {
	row.policy.stageSelector != null
}

_passes(row) if {
	not row.policy.autoPromotionEnabled == true
	_condition_7(row)
}

_passes(row) if {
	not _condition_8(row)
}

_passes(row) if {
	row.policy.stageSelector.name != null
	not row.policy.stageSelector.name == ""
}

_passes(row) if {
	some entry_1 in lib.entries(row.policy.stageSelector.matchLabels)
	entry_1 != null
}

_passes(row) if {
	some match_expression_1 in lib.items(row.policy.stageSelector.matchExpressions)
	match_expression_1 != null
}
