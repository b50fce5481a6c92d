# METADATA
# title: "Kargo passes over a credential Secret"
# description: "Kargo looks for credentials by the label kargo.akuity.io/cred-type (git, helm, image or generic) and the key repoURL; a Secret that it cannot compare with a repository is skipped."
# custom:
#   id: "kargo-credential-secret"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_credential_secret

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.kargo_credentials
	_fails(row)
	pointer := place.pointer(row.object, [row.at.type])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Kargo knows no credentials of type ", lib.text([found_1 | found_1 := row.type]), ": it is git, helm, image or generic"])}
}

findings contains finding if {
	some row in views.kargo_credentials
	not _fails(row)
	not _condition_1(row)
	pointer := place.pointer(row.object, [row.at.type])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a Secret without any key is filled by something else; what it will hold is not known"}
}

findings contains finding if {
	some row in views.kargo_credentials
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["stringData"]), array.concat(row.at.object, ["data"]), row.at.type])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["credentials of type ", lib.text([found_9 | found_9 := row.type]), " without repoURL are for no repository"])}
}

findings contains finding if {
	some row in views.kargo_credentials
	not _fails_2(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["stringData"]), array.concat(row.at.object, ["data"]), row.at.type])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a Secret without any key is filled by something else; what it will hold is not known"}
}

findings contains finding if {
	some row in views.kargo_credentials
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["stringData", "repoURL"]), array.concat(row.at.object, ["data", "repoURL"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["repoURL is no pattern that Go can compile (RE2)"])}
}

findings contains finding if {
	some row in views.kargo_credentials
	not _fails_3(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["stringData", "repoURL"]), array.concat(row.at.object, ["data", "repoURL"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a Secret without any key is filled by something else; what it will hold is not known"}
}

_condition_1(row) if {
	row.type in ["git", "helm", "image", "generic"]
}

_condition_2(row) if {
	lib.opaque(row.type)
}

_fails(row) if {
	not _condition_1(row)
	not _condition_2(row)
}

_condition_3(row) if {
	some element_1 in lib.flatten([[found_1 | found_1 := row.object.stringData.repoURL], [found_2 | found_2 := row.object.data.repoURL]])
	not element_1 == ""
}

_condition_4(row) if {
	some entry_1 in lib.entries(row.object.data)
	entry_1 != null
}

_condition_4(row) if {
	some entry_2 in lib.entries(row.object.stringData)
	entry_2 != null
}

_fails_2(row) if {
	row.type in ["git", "helm", "image"]
	not _condition_3(row)
	_condition_4(row)
}

_condition_5(row) if {
	row.type in ["git", "helm", "image"]
}

_passes(row) if {
	not _condition_5(row)
	not _condition_2(row)
}

_passes(row) if {
	some element_1 in lib.flatten([[found_1 | found_1 := row.object.stringData.repoURL], [found_2 | found_2 := row.object.data.repoURL]])
	not element_1 == ""
}

_condition_6(row) if {
	row.object.stringData.repoURLIsRegex != null
}

_condition_7(row) if {
	not _condition_6(row)
	embedded.unreadable_base64(row.object.data.repoURLIsRegex)
}

_condition_8(row) if {
	row.object.stringData.repoURL != null
}

_condition_9(row) if {
	not _condition_8(row)
	embedded.unreadable_base64(row.object.data.repoURL)
}

_condition_10(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^[*+?]", first_1)
	not _condition_9(row)
}

_condition_10(row) if {
	first_2 := lib.first([[found_2 | found_2 := row.object.stringData.repoURL], [parsed_2 | parsed_2 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\([*+]|\\|[*+?]|[*+?][*+])", first_2)
	not _condition_9(row)
}

_condition_10(row) if {
	first_3 := lib.first([[found_3 | found_3 := row.object.stringData.repoURL], [parsed_3 | parsed_3 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\(\\?(?:[=!>#]|<[=!])|\\\\[89]|\\\\[1-7](?:[^0-7]|$))", first_3)
	not _condition_9(row)
}

_condition_10(row) if {
	first_4 := lib.first([[found_4 | found_4 := row.object.stringData.repoURL], [parsed_4 | parsed_4 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\\\|\\[[^\\]]*)$", first_4)
	not _condition_9(row)
}

_condition_10(row) if {
	first_5 := lib.first([[found_5 | found_5 := row.object.stringData.repoURL], [parsed_5 | parsed_5 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[()]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\)|\\((?:[^\\\\\\[()]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*$)", first_5)
	not _condition_9(row)
}

_fails_3(row) if {
	row.type in ["git", "helm", "image"]
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURLIsRegex], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURLIsRegex)]])
	first_1 == "true"
	not _condition_7(row)
	_condition_10(row)
}

_condition_11(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURLIsRegex], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURLIsRegex)]])
	first_1 == "true"
}

_condition_12(row) if {
	not _condition_6(row)
	embedded.unreadable_base64(row.object.data.repoURLIsRegex)
}

_condition_12(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURLIsRegex], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURLIsRegex)]])
	lib.opaque(first_1)
}

_condition_13(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURLIsRegex], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURLIsRegex)]])
	first_1 != null
}

_condition_14(row) if {
	not _condition_12(row)
}

_condition_14(row) if {
	not _condition_13(row)
	not _condition_7(row)
}

_condition_15(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^[*+?]", first_1)
}

_condition_16(row) if {
	not _condition_8(row)
	embedded.unreadable_base64(row.object.data.repoURL)
}

_condition_16(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.opaque(first_1)
}

_condition_17(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\([*+]|\\|[*+?]|[*+?][*+])", first_1)
}

_condition_18(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\(\\?(?:[=!>#]|<[=!])|\\\\[89]|\\\\[1-7](?:[^0-7]|$))", first_1)
}

_condition_19(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\\\|\\[[^\\]]*)$", first_1)
}

_condition_20(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.object.stringData.repoURL], [parsed_1 | parsed_1 := embedded.from_base64(row.object.data.repoURL)]])
	lib.matches("^(?:[^\\\\\\[()]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*(?:\\)|\\((?:[^\\\\\\[()]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*$)", first_1)
}

_passes_2(row) if {
	not _condition_5(row)
	not _condition_2(row)
}

_passes_2(row) if {
	not _condition_11(row)
	_condition_14(row)
}

_passes_2(row) if {
	not _condition_15(row)
	not _condition_16(row)
	not _condition_17(row)
	not _condition_16(row)
	not _condition_18(row)
	not _condition_16(row)
	not _condition_19(row)
	not _condition_16(row)
	not _condition_20(row)
	not _condition_16(row)
}
