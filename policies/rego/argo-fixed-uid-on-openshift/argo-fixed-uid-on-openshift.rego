# METADATA
# title: "A user or group is fixed where OpenShift assigns it"
# description: "OpenShift gives every namespace a range of users and groups. The constraint restricted-v2 puts a pod's runAsUser and fsGroup into it, and refuses any others."
# custom:
#   id: "argo-fixed-uid-on-openshift"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_fixed_uid_on_openshift

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.specs
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
	row.spec.securityContext.runAsUser != null
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["securityContext", "runAsUser"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the workflow fixes runAsUser, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.templates
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
	row.template.securityContext.runAsUser != null
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["securityContext", "runAsUser"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_1 | concat_1 := concat("", ["template ", row.template.name])]), " fixes runAsUser, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.specs
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
	row.spec.securityContext.fsGroup != null
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["securityContext", "fsGroup"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the workflow fixes fsGroup, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.templates
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
	row.template.securityContext.fsGroup != null
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["securityContext", "fsGroup"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_1 | concat_1 := concat("", ["template ", row.template.name])]), " fixes fsGroup, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.containers
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
	row.container.securityContext.runAsUser != null
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["securityContext", "runAsUser"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_1 | concat_1 := concat("", ["container ", row.name])]), " fixes runAsUser, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.spec_patches
	_fails(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch fixes a user or group, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	_fails(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch fixes a user or group, which OpenShift assigns by namespace"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

_condition_1(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	parsed_1.securityContext.runAsUser != null
}

_condition_1(row) if {
	parsed_2 := embedded.from_yaml(row.patch)
	parsed_2.securityContext.fsGroup != null
}

_condition_1(row) if {
	some element_1 in lib.flatten([[container_1 | parsed_3 := embedded.from_yaml(row.patch); some container_1 in lib.items(parsed_3.containers)], [init_container_1 | parsed_4 := embedded.from_yaml(row.patch); some init_container_1 in lib.items(parsed_4.initContainers)]])
	element_1.securityContext.runAsUser != null
}

_fails(row) if {
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
	_condition_1(row)
}

_condition_2 if {
	data.parameters["argo-fixed-uid-on-openshift"].openshift == true
}

_condition_3(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	parsed_1.securityContext.runAsUser != null
}

_condition_4(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_5(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	parsed_1.securityContext.fsGroup != null
}

_condition_6(row) if {
	some element_1 in lib.flatten([[container_1 | parsed_1 := embedded.from_yaml(row.patch); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | parsed_2 := embedded.from_yaml(row.patch); some init_container_1 in lib.items(parsed_2.initContainers)]])
	element_1.securityContext.runAsUser != null
}

_condition_7(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_7(row) if {
	embedded.unreadable_yaml(row.patch)
}

_passes(_) if {
	not _condition_2
}

_passes(row) if {
	not _condition_3(row)
	not _condition_4(row)
	not _condition_5(row)
	not _condition_4(row)
	not _condition_6(row)
	not _condition_7(row)
}
