# METADATA
# title: Seawall for conftest
# description: What fails, as conftest asks for it - errors fail, warnings and informations warn.
package main

import data.seawall.conftest

deny contains result if {
	some result in conftest.results
	result.severity == "error"
}

deny contains {"msg": "Seawall knows no versions: add --data and the data.json that stands beside its policies"} if {
	not data.enabled
}

warn contains result if {
	some result in conftest.results
	result.severity != "error"
}
