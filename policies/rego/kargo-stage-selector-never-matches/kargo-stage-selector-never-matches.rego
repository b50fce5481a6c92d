# METADATA
# title: "A pattern in a stage selector lacks its prefix"
# description: "The name of a stageSelector is compared as it stands. It is a glob only after glob:, and a regular expression only after regex: or regexp:."
# custom:
#   id: "kargo-stage-selector-never-matches"
#   severity: "warning"
#   component: "kargo"
#   versions: ">=1.5.0"
package seawall.kargo_stage_selector_never_matches

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.promotion_policies
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["no Stage can be called ", lib.text([found_1 | found_1 := row.policy.stageSelector.name]), "; a pattern needs the prefix glob: or regex:"])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stageSelector", "name"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(row) if {
	lib.matches("^(glob|regexp?):", row.policy.stageSelector.name)
}

_condition_2(row) if {
	lib.opaque(row.policy.stageSelector.name)
}

_fails(row) if {
	lib.matches("[*?{}()|^$+\\\\]|\\[|\\]", row.policy.stageSelector.name)
	not _condition_1(row)
	not _condition_2(row)
}

_condition_3(row) if {
	lib.matches("[*?{}()|^$+\\\\]|\\[|\\]", row.policy.stageSelector.name)
}

_passes(row) if {
	not _condition_3(row)
	not _condition_2(row)
}

_passes(row) if {
	lib.matches("^(glob|regexp?):", row.policy.stageSelector.name)
}
