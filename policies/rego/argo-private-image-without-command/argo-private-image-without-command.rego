# METADATA
# title: "The controller has to ask a private registry for the command of an image"
# description: "Argo's executor has to know the command of every container. Where neither the container nor the controller's `images` states it, the controller itself reads it from the registry, for which it must reach the registry and may read the pull secret in the namespace of the workflow; a cluster install may not."
# custom:
#   id: "argo-private-image-without-command"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: ">=3.4.0"
package seawall.argo_private_image_without_command

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.finished_containers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["image"]), row.at.container])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_117 | concat_117 := concat("", ["image ", row.finishedImage])]), lib.text([concat_118 | concat_118 := concat("", [" of container ", row.name])]), " is private, and without a command the controller has to ask its registry"])}
}

findings contains finding if {
	some row in views.finished_containers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["image"]), row.at.container])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read"}
}

_condition_1(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	lib.same(init_container_1.name, row.name)
}

_condition_2(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	lib.opaque(init_container_1.name)
}

_condition_3(row) if {
	lib.opaque(row.name)
}

_condition_4(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	init_container_1.name != null
}

_condition_5(row) if {
	row.name != null
}

_condition_6(row) if {
	not _condition_2(row)
	not _condition_3(row)
}

_condition_6(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	some element_1 in lib.items(row.command)
	element_1 != null
}

_condition_8 if {
	data.parameters["argo-private-image-without-command"].hasDefaults == true
}

_qualified(element_1) := replace_1 if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1); found_1 := element_1], [concat_1 | concat_1 := concat("", ["docker.io/", element_1])]])
	replace_2 := replace(first_1, "index.docker.io", "docker.io")
	replace_1 := replace(replace_2, "registry-1.docker.io", "docker.io")
}

_normalized(element_1) := replace_1 if {
	replace_2 := replace(element_1, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	replace_4 := replace(replace_3, "index.docker.io", "docker.io")
	replace_5 := replace(replace_4, "registry-1.docker.io", "docker.io")
	replace_6 := replace(replace_5, "/v1/", "")
	replace_7 := replace(replace_6, "/v2/", "")
	replace_8 := replace(replace_7, "/v1", "")
	replace_1 := replace(replace_8, "/v2", "")
}

_condition_9(normalized_1) if {
	lib.matches("/", normalized_1)
}

_condition_10(normalized_1) if {
	lib.opaque(normalized_1)
}

_covers(normalized_1, qualified_1) if {
	lib.matches("/", normalized_1)
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_covers(normalized_1, qualified_1) if {
	not _condition_9(normalized_1)
	not _condition_10(normalized_1)
	replace_4 := replace(normalized_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
}

_condition_11(element_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1)
}

_condition_12(element_1) if {
	lib.opaque(element_1)
}

_condition_13(element_1) if {
	not _condition_11(element_1)
	not _condition_12(element_1)
}

_condition_14(element_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1)
	element_1 != null
}

_unsure_qualified(element_1) if {
	not _condition_11(element_1)
	not _condition_13(element_1)
}

_unsure_qualified(element_1) if {
	not _condition_14(element_1)
	lib.opaque(element_1)
}

_condition_15(entry_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", entry_1.key)
}

_condition_16(entry_1) if {
	lib.opaque(entry_1.key)
}

_normalized_2 := [replace_1 | some element_1 in lib.flatten([[found_1 | first_1 := lib.first([[found_2 | some secret_1 in inventory.all("v1", "Secret"); secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | some secret_2 in inventory.all("v1", "Secret"); secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | some secret_3 in inventory.all("v1", "Secret"); secret_3.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_3 := secret_3.stringData[".dockercfg"]], [parsed_4 | some secret_4 in inventory.all("v1", "Secret"); secret_4.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_4 := embedded.from_base64(secret_4.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]]); some entry_1 in lib.entries(element_1); not _condition_15(entry_1); not _condition_16(entry_1); replace_2 := replace(entry_1.key, "https://", ""); replace_3 := replace(replace_2, "http://", ""); replace_4 := replace(replace_3, "index.docker.io", "docker.io"); replace_5 := replace(replace_4, "registry-1.docker.io", "docker.io"); replace_6 := replace(replace_5, "/v1/", ""); replace_7 := replace(replace_6, "/v2/", ""); replace_8 := replace(replace_7, "/v1", ""); replace_1 := replace(replace_8, "/v2", "")]

_private_hosts := [normalized_1 | some normalized_1 in _normalized_2]

_condition_17(private_hosts_1) if {
	lib.matches("/", private_hosts_1)
}

_condition_18(private_hosts_1) if {
	lib.opaque(private_hosts_1)
}

_covers_2(private_hosts_1, qualified_1) if {
	lib.matches("/", private_hosts_1)
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_covers_2(private_hosts_1, qualified_1) if {
	not _condition_17(private_hosts_1)
	not _condition_18(private_hosts_1)
	replace_4 := replace(private_hosts_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
}

_condition_19(secret_1) if {
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_20(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_21(secret_1) if {
	not _condition_19(secret_1)
	not _condition_20(secret_1)
}

_condition_22 if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_23 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_19(secret_1)
	not _condition_21(secret_1)
}

_condition_23 if {
	some secret_2 in inventory.all("v1", "Secret")
	secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	embedded.unreadable_base64(secret_2.data[".dockerconfigjson"])
}

_condition_24 if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	secret_1.stringData[".dockercfg"] != null
}

_condition_25 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_19(secret_1)
	not _condition_21(secret_1)
}

_condition_25 if {
	some secret_2 in inventory.all("v1", "Secret")
	secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	embedded.unreadable_base64(secret_2.data[".dockercfg"])
}

_unsure_normalized if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_19(secret_1)
	not _condition_21(secret_1)
}

_unsure_normalized if {
	not _condition_22
	_condition_23
}

_unsure_normalized if {
	some secret_2 in inventory.all("v1", "Secret")
	not _condition_19(secret_2)
	not _condition_21(secret_2)
}

_unsure_normalized if {
	not _condition_24
	_condition_25
}

_unsure_private_hosts if {
	_unsure_normalized
}

_is_private(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-command"].privateRegistries)
	qualified_1 := _qualified(element_1)
	normalized_1 := _normalized(element_2)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(element_1)
}

_is_private(element_1) if {
	qualified_2 := _qualified(element_1)
	some private_hosts_1 in _private_hosts
	_covers_2(private_hosts_1, qualified_2)
	not _unsure_private_hosts
	not _unsure_qualified(element_1)
}

_configured_images := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.images)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.images]])]

_condition_26(entry_1, row) if {
	lib.same(entry_1.key, row.finishedImage)
}

_condition_27(row) if {
	lib.opaque(row.finishedImage)
}

_condition_28(entry_1) if {
	entry_1.key != null
}

_condition_29(row) if {
	row.finishedImage != null
}

_condition_30(entry_1, row) if {
	not _condition_16(entry_1)
	not _condition_27(row)
}

_condition_30(entry_1, _) if {
	not _condition_28(entry_1)
}

_condition_30(_, row) if {
	not _condition_29(row)
}

_condition_31(entry_1, row) if {
	not _condition_26(entry_1, row)
	_condition_30(entry_1, row)
}

_condition_32(row) if {
	some configured_images_1 in _configured_images
	some entry_1 in lib.entries(configured_images_1)
	not _condition_31(entry_1, row)
}

_condition_33(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_images if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_33(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_images if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.images)
}

_unsure_configured_images if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_33(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_images if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_34(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_35(element_1) if {
	element_1.clusterScope != null
}

_condition_36(element_1) if {
	not _condition_34(element_1)
}

_condition_36(element_1) if {
	not _condition_35(element_1)
}

_condition_37(element_1) if {
	not element_1.clusterScope == true
	_condition_36(element_1)
}

_condition_38(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_39(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_40(row) if {
	not _condition_38(row)
}

_condition_40(row) if {
	not _condition_39(row)
}

_condition_41(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_40(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_42(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_37(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_40(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_40(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_41(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_37(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_42(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_unsure_configured_workflowdefaults if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_33(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_unsure_configured_workflowdefaults if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_33(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_unsure_configured_maincontainer if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_33(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.mainContainer)
}

_unsure_configured_maincontainer if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_33(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_43(row) if {
	_unsure_referenced_spec(row)
}

_condition_43(_) if {
	_unsure_configured_workflowdefaults
}

_condition_43(_) if {
	_unsure_configured_maincontainer
}

_condition_43(row) if {
	embedded.unreadable_yaml(row.templatePatch)
}

_condition_43(row) if {
	embedded.unreadable_yaml(row.specPatch)
}

_fails(row) if {
	not _condition_1(row)
	_condition_6(row)
	not _condition_7(row)
	not _condition_8
	element_1 := row.finishedImage
	_is_private(element_1)
	not _condition_32(row)
	not _unsure_configured_images
	not _condition_43(row)
}

_condition_44(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_45(qualified_1) if {
	lib.opaque(qualified_1)
}

_condition_46(normalized_1, _) if {
	not _condition_9(normalized_1)
	not _condition_10(normalized_1)
}

_condition_46(normalized_1, qualified_1) if {
	not _condition_44(normalized_1, qualified_1)
	not _condition_45(qualified_1)
}

_condition_47(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_48(normalized_1, _) if {
	lib.matches("/", normalized_1)
}

_condition_48(normalized_1, qualified_1) if {
	not _condition_47(normalized_1, qualified_1)
	not _condition_45(qualified_1)
}

_not_covers(normalized_1, qualified_1) if {
	_condition_46(normalized_1, qualified_1)
	_condition_48(normalized_1, qualified_1)
}

_condition_49(element_1, qualified_1) if {
	normalized_1 := _normalized(element_1)
	not _not_covers(normalized_1, qualified_1)
}

_unsure_normalized_2(element_1) if {
	lib.opaque(element_1)
}

_unsure_normalized_2(element_1) if {
	replace_1 := replace(element_1, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized_2(element_1) if {
	replace_2 := replace(element_1, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized_2(element_1) if {
	replace_4 := replace(element_1, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized_2(element_1) if {
	replace_7 := replace(element_1, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized_2(element_1) if {
	replace_11 := replace(element_1, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized_2(element_1) if {
	replace_16 := replace(element_1, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized_2(element_1) if {
	replace_22 := replace(element_1, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_condition_50(element_1, qualified_1) if {
	not _condition_49(element_1, qualified_1)
	not _unsure_normalized_2(element_1)
}

_condition_51(element_1, element_2) if {
	qualified_1 := _qualified(element_1)
	not _condition_50(element_2, qualified_1)
}

_unsure_qualified_2(element_1) if {
	not _condition_11(element_1)
	not _condition_13(element_1)
}

_unsure_qualified_2(element_1) if {
	not _condition_14(element_1)
	lib.opaque(element_1)
}

_unsure_qualified_2(element_1) if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1); found_1 := element_1], [concat_1 | concat_1 := concat("", ["docker.io/", element_1])]])
	lib.opaque(first_1)
}

_unsure_qualified_2(element_1) if {
	first_2 := lib.first([[found_2 | lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1); found_2 := element_1], [concat_2 | concat_2 := concat("", ["docker.io/", element_1])]])
	replace_1 := replace(first_2, "index.docker.io", "docker.io")
	lib.opaque(replace_1)
}

_condition_52(element_1, element_2) if {
	not _condition_51(element_1, element_2)
	not _unsure_qualified_2(element_1)
}

_condition_53(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-command"].privateRegistries)
	not _condition_52(element_1, element_2)
}

_condition_54(private_hosts_1, qualified_1) if {
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_55(private_hosts_1, _) if {
	not _condition_17(private_hosts_1)
	not _condition_18(private_hosts_1)
}

_condition_55(private_hosts_1, qualified_1) if {
	not _condition_54(private_hosts_1, qualified_1)
	not _condition_45(qualified_1)
}

_condition_56(private_hosts_1, qualified_1) if {
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_57(private_hosts_1, _) if {
	lib.matches("/", private_hosts_1)
}

_condition_57(private_hosts_1, qualified_1) if {
	not _condition_56(private_hosts_1, qualified_1)
	not _condition_45(qualified_1)
}

_not_covers_2(private_hosts_1, qualified_1) if {
	_condition_55(private_hosts_1, qualified_1)
	_condition_57(private_hosts_1, qualified_1)
}

_condition_58(qualified_1) if {
	some private_hosts_1 in _private_hosts
	not _not_covers_2(private_hosts_1, qualified_1)
}

_condition_59(element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_60(element_1) if {
	not _condition_59(element_1)
	not _condition_12(element_1)
}

_unsure_normalized_3 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_19(secret_1)
	not _condition_21(secret_1)
}

_unsure_normalized_3 if {
	not _condition_22
	_condition_23
}

_unsure_normalized_3 if {
	first_1 := lib.first([[found_1 | some secret_2 in inventory.all("v1", "Secret"); secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_1 := secret_2.stringData[".dockerconfigjson"]], [parsed_1 | some secret_3 in inventory.all("v1", "Secret"); secret_3.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_1 := embedded.from_base64(secret_3.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_normalized_3 if {
	some secret_4 in inventory.all("v1", "Secret")
	not _condition_19(secret_4)
	not _condition_21(secret_4)
}

_unsure_normalized_3 if {
	not _condition_24
	_condition_25
}

_unsure_normalized_3 if {
	first_2 := lib.first([[found_2 | some secret_5 in inventory.all("v1", "Secret"); secret_5.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_2 := secret_5.stringData[".dockercfg"]], [parsed_2 | some secret_6 in inventory.all("v1", "Secret"); secret_6.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_2 := embedded.from_base64(secret_6.data[".dockercfg"])]])
	embedded.unreadable_json(first_2)
}

_unsure_normalized_3 if {
	some element_1 in lib.flatten([[found_3 | first_3 := lib.first([[found_4 | some secret_7 in inventory.all("v1", "Secret"); secret_7.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_4 := secret_7.stringData[".dockerconfigjson"]], [parsed_3 | some secret_8 in inventory.all("v1", "Secret"); secret_8.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_3 := embedded.from_base64(secret_8.data[".dockerconfigjson"])]]); parsed_4 := embedded.from_json(first_3); found_3 := parsed_4.auths], [parsed_5 | first_4 := lib.first([[found_5 | some secret_9 in inventory.all("v1", "Secret"); secret_9.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_5 := secret_9.stringData[".dockercfg"]], [parsed_6 | some secret_10 in inventory.all("v1", "Secret"); secret_10.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_6 := embedded.from_base64(secret_10.data[".dockercfg"])]]); parsed_5 := embedded.from_json(first_4)]])
	some entry_1 in lib.entries(element_1)
	element_2 := entry_1.key
	not _condition_60(element_2)
	not _condition_59(element_2)
}

_unsure_normalized_3 if {
	some element_3 in lib.flatten([[found_6 | first_5 := lib.first([[found_7 | some secret_11 in inventory.all("v1", "Secret"); secret_11.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_7 := secret_11.stringData[".dockerconfigjson"]], [parsed_7 | some secret_12 in inventory.all("v1", "Secret"); secret_12.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_7 := embedded.from_base64(secret_12.data[".dockerconfigjson"])]]); parsed_8 := embedded.from_json(first_5); found_6 := parsed_8.auths], [parsed_9 | first_6 := lib.first([[found_8 | some secret_13 in inventory.all("v1", "Secret"); secret_13.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_8 := secret_13.stringData[".dockercfg"]], [parsed_10 | some secret_14 in inventory.all("v1", "Secret"); secret_14.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_10 := embedded.from_base64(secret_14.data[".dockercfg"])]]); parsed_9 := embedded.from_json(first_6)]])
	some entry_2 in lib.entries(element_3)
	not _condition_15(entry_2)
	not _condition_16(entry_2)
	lib.opaque(entry_2.key)
}

_unsure_normalized_3 if {
	some element_4 in lib.flatten([[found_9 | first_7 := lib.first([[found_10 | some secret_15 in inventory.all("v1", "Secret"); secret_15.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_10 := secret_15.stringData[".dockerconfigjson"]], [parsed_11 | some secret_16 in inventory.all("v1", "Secret"); secret_16.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_11 := embedded.from_base64(secret_16.data[".dockerconfigjson"])]]); parsed_12 := embedded.from_json(first_7); found_9 := parsed_12.auths], [parsed_13 | first_8 := lib.first([[found_11 | some secret_17 in inventory.all("v1", "Secret"); secret_17.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_11 := secret_17.stringData[".dockercfg"]], [parsed_14 | some secret_18 in inventory.all("v1", "Secret"); secret_18.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_14 := embedded.from_base64(secret_18.data[".dockercfg"])]]); parsed_13 := embedded.from_json(first_8)]])
	some entry_3 in lib.entries(element_4)
	not _condition_15(entry_3)
	not _condition_16(entry_3)
	replace_1 := replace(entry_3.key, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized_3 if {
	some element_5 in lib.flatten([[found_12 | first_9 := lib.first([[found_13 | some secret_19 in inventory.all("v1", "Secret"); secret_19.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_13 := secret_19.stringData[".dockerconfigjson"]], [parsed_15 | some secret_20 in inventory.all("v1", "Secret"); secret_20.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_15 := embedded.from_base64(secret_20.data[".dockerconfigjson"])]]); parsed_16 := embedded.from_json(first_9); found_12 := parsed_16.auths], [parsed_17 | first_10 := lib.first([[found_14 | some secret_21 in inventory.all("v1", "Secret"); secret_21.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_14 := secret_21.stringData[".dockercfg"]], [parsed_18 | some secret_22 in inventory.all("v1", "Secret"); secret_22.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_18 := embedded.from_base64(secret_22.data[".dockercfg"])]]); parsed_17 := embedded.from_json(first_10)]])
	some entry_4 in lib.entries(element_5)
	not _condition_15(entry_4)
	not _condition_16(entry_4)
	replace_2 := replace(entry_4.key, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized_3 if {
	some element_6 in lib.flatten([[found_15 | first_11 := lib.first([[found_16 | some secret_23 in inventory.all("v1", "Secret"); secret_23.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_16 := secret_23.stringData[".dockerconfigjson"]], [parsed_19 | some secret_24 in inventory.all("v1", "Secret"); secret_24.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_19 := embedded.from_base64(secret_24.data[".dockerconfigjson"])]]); parsed_20 := embedded.from_json(first_11); found_15 := parsed_20.auths], [parsed_21 | first_12 := lib.first([[found_17 | some secret_25 in inventory.all("v1", "Secret"); secret_25.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_17 := secret_25.stringData[".dockercfg"]], [parsed_22 | some secret_26 in inventory.all("v1", "Secret"); secret_26.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_22 := embedded.from_base64(secret_26.data[".dockercfg"])]]); parsed_21 := embedded.from_json(first_12)]])
	some entry_5 in lib.entries(element_6)
	not _condition_15(entry_5)
	not _condition_16(entry_5)
	replace_4 := replace(entry_5.key, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized_3 if {
	some element_7 in lib.flatten([[found_18 | first_13 := lib.first([[found_19 | some secret_27 in inventory.all("v1", "Secret"); secret_27.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_19 := secret_27.stringData[".dockerconfigjson"]], [parsed_23 | some secret_28 in inventory.all("v1", "Secret"); secret_28.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_23 := embedded.from_base64(secret_28.data[".dockerconfigjson"])]]); parsed_24 := embedded.from_json(first_13); found_18 := parsed_24.auths], [parsed_25 | first_14 := lib.first([[found_20 | some secret_29 in inventory.all("v1", "Secret"); secret_29.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_20 := secret_29.stringData[".dockercfg"]], [parsed_26 | some secret_30 in inventory.all("v1", "Secret"); secret_30.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_26 := embedded.from_base64(secret_30.data[".dockercfg"])]]); parsed_25 := embedded.from_json(first_14)]])
	some entry_6 in lib.entries(element_7)
	not _condition_15(entry_6)
	not _condition_16(entry_6)
	replace_7 := replace(entry_6.key, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized_3 if {
	some element_8 in lib.flatten([[found_21 | first_15 := lib.first([[found_22 | some secret_31 in inventory.all("v1", "Secret"); secret_31.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_22 := secret_31.stringData[".dockerconfigjson"]], [parsed_27 | some secret_32 in inventory.all("v1", "Secret"); secret_32.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_27 := embedded.from_base64(secret_32.data[".dockerconfigjson"])]]); parsed_28 := embedded.from_json(first_15); found_21 := parsed_28.auths], [parsed_29 | first_16 := lib.first([[found_23 | some secret_33 in inventory.all("v1", "Secret"); secret_33.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_23 := secret_33.stringData[".dockercfg"]], [parsed_30 | some secret_34 in inventory.all("v1", "Secret"); secret_34.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_30 := embedded.from_base64(secret_34.data[".dockercfg"])]]); parsed_29 := embedded.from_json(first_16)]])
	some entry_7 in lib.entries(element_8)
	not _condition_15(entry_7)
	not _condition_16(entry_7)
	replace_11 := replace(entry_7.key, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized_3 if {
	some element_9 in lib.flatten([[found_24 | first_17 := lib.first([[found_25 | some secret_35 in inventory.all("v1", "Secret"); secret_35.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_25 := secret_35.stringData[".dockerconfigjson"]], [parsed_31 | some secret_36 in inventory.all("v1", "Secret"); secret_36.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_31 := embedded.from_base64(secret_36.data[".dockerconfigjson"])]]); parsed_32 := embedded.from_json(first_17); found_24 := parsed_32.auths], [parsed_33 | first_18 := lib.first([[found_26 | some secret_37 in inventory.all("v1", "Secret"); secret_37.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_26 := secret_37.stringData[".dockercfg"]], [parsed_34 | some secret_38 in inventory.all("v1", "Secret"); secret_38.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_34 := embedded.from_base64(secret_38.data[".dockercfg"])]]); parsed_33 := embedded.from_json(first_18)]])
	some entry_8 in lib.entries(element_9)
	not _condition_15(entry_8)
	not _condition_16(entry_8)
	replace_16 := replace(entry_8.key, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized_3 if {
	some element_10 in lib.flatten([[found_27 | first_19 := lib.first([[found_28 | some secret_39 in inventory.all("v1", "Secret"); secret_39.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_28 := secret_39.stringData[".dockerconfigjson"]], [parsed_35 | some secret_40 in inventory.all("v1", "Secret"); secret_40.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_35 := embedded.from_base64(secret_40.data[".dockerconfigjson"])]]); parsed_36 := embedded.from_json(first_19); found_27 := parsed_36.auths], [parsed_37 | first_20 := lib.first([[found_29 | some secret_41 in inventory.all("v1", "Secret"); secret_41.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_29 := secret_41.stringData[".dockercfg"]], [parsed_38 | some secret_42 in inventory.all("v1", "Secret"); secret_42.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_38 := embedded.from_base64(secret_42.data[".dockercfg"])]]); parsed_37 := embedded.from_json(first_20)]])
	some entry_9 in lib.entries(element_10)
	not _condition_15(entry_9)
	not _condition_16(entry_9)
	replace_22 := replace(entry_9.key, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_unsure_private_hosts_2 if {
	_unsure_normalized_3
}

_condition_61(qualified_1) if {
	not _condition_58(qualified_1)
	not _unsure_private_hosts_2
}

_condition_62(element_1) if {
	qualified_1 := _qualified(element_1)
	not _condition_61(qualified_1)
}

_not_is_private(element_1) if {
	not _condition_53(element_1)
	not _condition_62(element_1)
	not _unsure_qualified_2(element_1)
}

_condition_63(row) if {
	element_1 := row.finishedImage
	not _not_is_private(element_1)
}

_passes(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	lib.same(init_container_1.name, row.name)
}

_passes(row) if {
	some element_1 in lib.items(row.command)
	element_1 != null
}

_passes(_) if {
	data.parameters["argo-private-image-without-command"].hasDefaults == true
}

_passes(row) if {
	not _condition_63(row)
}

_passes(row) if {
	some configured_images_1 in _configured_images
	some entry_1 in lib.entries(configured_images_1)
	lib.same(entry_1.key, row.finishedImage)
}
