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
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_107 | concat_107 := concat("", ["image ", row.finishedImage])]), lib.text([concat_108 | concat_108 := concat("", [" of container ", row.name])]), " is private, and without a command the controller has to ask its registry"])}
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

_condition_15(secret_1) if {
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_16(secret_1) if {
	secret_1.stringData[".dockercfg"] != null
}

_condition_17(entry_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", entry_1.key)
}

_condition_18(entry_1) if {
	lib.opaque(entry_1.key)
}

_normalized_2 := [replace_1 | some element_1 in lib.flatten([[found_1 | some element_2 in lib.flatten([[found_2 | some secret_1 in inventory.all("v1", "Secret"); secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | some secret_2 in inventory.all("v1", "Secret"); secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_2); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(element_2); found_1 := parsed_2.auths], [parsed_3 | some element_3 in lib.flatten([[found_3 | some secret_3 in inventory.all("v1", "Secret"); secret_3.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_3 := secret_3.stringData[".dockercfg"]], [parsed_4 | some secret_4 in inventory.all("v1", "Secret"); secret_4.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_4); parsed_4 := embedded.from_base64(secret_4.data[".dockercfg"])]]); parsed_3 := embedded.from_json(element_3)]]); some entry_1 in lib.entries(element_1); not _condition_17(entry_1); not _condition_18(entry_1); replace_2 := replace(entry_1.key, "https://", ""); replace_3 := replace(replace_2, "http://", ""); replace_4 := replace(replace_3, "index.docker.io", "docker.io"); replace_5 := replace(replace_4, "registry-1.docker.io", "docker.io"); replace_6 := replace(replace_5, "/v1/", ""); replace_7 := replace(replace_6, "/v2/", ""); replace_8 := replace(replace_7, "/v1", ""); replace_1 := replace(replace_8, "/v2", "")]

_private_hosts := [normalized_1 | some normalized_1 in _normalized_2]

_condition_19(private_hosts_1) if {
	lib.matches("/", private_hosts_1)
}

_condition_20(private_hosts_1) if {
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
	not _condition_19(private_hosts_1)
	not _condition_20(private_hosts_1)
	replace_4 := replace(private_hosts_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
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
	not _unsure_qualified(element_1)
}

_configured_images := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.images)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.images]])]

_condition_21(entry_1, row) if {
	lib.same(entry_1.key, row.finishedImage)
}

_condition_22(row) if {
	lib.opaque(row.finishedImage)
}

_condition_23(entry_1) if {
	entry_1.key != null
}

_condition_24(row) if {
	row.finishedImage != null
}

_condition_25(entry_1, row) if {
	not _condition_18(entry_1)
	not _condition_22(row)
}

_condition_25(entry_1, _) if {
	not _condition_23(entry_1)
}

_condition_25(_, row) if {
	not _condition_24(row)
}

_condition_26(entry_1, row) if {
	not _condition_21(entry_1, row)
	_condition_25(entry_1, row)
}

_condition_27(row) if {
	some configured_images_1 in _configured_images
	some entry_1 in lib.entries(configured_images_1)
	not _condition_26(entry_1, row)
}

_condition_28(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_images if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_28(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_images if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.images)
}

_unsure_configured_images if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_28(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_images if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_29(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_30(element_1) if {
	element_1.clusterScope != null
}

_condition_31(element_1) if {
	not _condition_29(element_1)
}

_condition_31(element_1) if {
	not _condition_30(element_1)
}

_condition_32(element_1) if {
	not element_1.clusterScope == true
	_condition_31(element_1)
}

_condition_33(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_34(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_35(row) if {
	not _condition_33(row)
}

_condition_35(row) if {
	not _condition_34(row)
}

_condition_36(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_35(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_37(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_32(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_35(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_35(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_36(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_32(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_37(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_unsure_configured_workflowdefaults if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_28(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_unsure_configured_workflowdefaults if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_28(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_unsure_configured_maincontainer if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_28(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.mainContainer)
}

_unsure_configured_maincontainer if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_28(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_38(row) if {
	_unsure_referenced_spec(row)
}

_condition_38(_) if {
	_unsure_configured_workflowdefaults
}

_condition_38(_) if {
	_unsure_configured_maincontainer
}

_condition_38(row) if {
	embedded.unreadable_yaml(row.templatePatch)
}

_condition_38(row) if {
	embedded.unreadable_yaml(row.specPatch)
}

_fails(row) if {
	not _condition_1(row)
	_condition_6(row)
	not _condition_7(row)
	not _condition_8
	element_1 := row.finishedImage
	_is_private(element_1)
	not _condition_27(row)
	not _unsure_configured_images
	not _condition_38(row)
}

_condition_39(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_40(qualified_1) if {
	lib.opaque(qualified_1)
}

_condition_41(normalized_1, _) if {
	not _condition_9(normalized_1)
	not _condition_10(normalized_1)
}

_condition_41(normalized_1, qualified_1) if {
	not _condition_39(normalized_1, qualified_1)
	not _condition_40(qualified_1)
}

_condition_42(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_43(normalized_1, _) if {
	lib.matches("/", normalized_1)
}

_condition_43(normalized_1, qualified_1) if {
	not _condition_42(normalized_1, qualified_1)
	not _condition_40(qualified_1)
}

_not_covers(normalized_1, qualified_1) if {
	_condition_41(normalized_1, qualified_1)
	_condition_43(normalized_1, qualified_1)
}

_condition_44(element_1, qualified_1) if {
	normalized_1 := _normalized(element_1)
	not _not_covers(normalized_1, qualified_1)
}

_unsure_normalized(element_1) if {
	lib.opaque(element_1)
}

_unsure_normalized(element_1) if {
	replace_1 := replace(element_1, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized(element_1) if {
	replace_2 := replace(element_1, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized(element_1) if {
	replace_4 := replace(element_1, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized(element_1) if {
	replace_7 := replace(element_1, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized(element_1) if {
	replace_11 := replace(element_1, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized(element_1) if {
	replace_16 := replace(element_1, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized(element_1) if {
	replace_22 := replace(element_1, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_condition_45(element_1, qualified_1) if {
	not _condition_44(element_1, qualified_1)
	not _unsure_normalized(element_1)
}

_condition_46(element_1, element_2) if {
	qualified_1 := _qualified(element_1)
	not _condition_45(element_2, qualified_1)
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

_condition_47(element_1, element_2) if {
	not _condition_46(element_1, element_2)
	not _unsure_qualified_2(element_1)
}

_condition_48(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-command"].privateRegistries)
	not _condition_47(element_1, element_2)
}

_condition_49(private_hosts_1, qualified_1) if {
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_50(private_hosts_1, _) if {
	not _condition_19(private_hosts_1)
	not _condition_20(private_hosts_1)
}

_condition_50(private_hosts_1, qualified_1) if {
	not _condition_49(private_hosts_1, qualified_1)
	not _condition_40(qualified_1)
}

_condition_51(private_hosts_1, qualified_1) if {
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_52(private_hosts_1, _) if {
	lib.matches("/", private_hosts_1)
}

_condition_52(private_hosts_1, qualified_1) if {
	not _condition_51(private_hosts_1, qualified_1)
	not _condition_40(qualified_1)
}

_not_covers_2(private_hosts_1, qualified_1) if {
	_condition_50(private_hosts_1, qualified_1)
	_condition_52(private_hosts_1, qualified_1)
}

_condition_53(qualified_1) if {
	some private_hosts_1 in _private_hosts
	not _not_covers_2(private_hosts_1, qualified_1)
}

_condition_54(secret_1) if {
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_55(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_56(secret_1) if {
	not _condition_54(secret_1)
	not _condition_55(secret_1)
}

_condition_57(element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_58(element_1) if {
	not _condition_57(element_1)
	not _condition_12(element_1)
}

_unsure_normalized_2 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_54(secret_1)
	not _condition_56(secret_1)
}

_unsure_normalized_2 if {
	some secret_2 in inventory.all("v1", "Secret")
	not _condition_54(secret_2)
	not _condition_56(secret_2)
}

_unsure_normalized_2 if {
	some secret_3 in inventory.all("v1", "Secret")
	secret_3.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	secret_3.stringData[".dockerconfigjson"] != null
	not _condition_15(secret_3)
}

_unsure_normalized_2 if {
	some secret_4 in inventory.all("v1", "Secret")
	secret_4.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	not _condition_15(secret_4)
	embedded.unreadable_base64(secret_4.data[".dockerconfigjson"])
}

_unsure_normalized_2 if {
	some element_1 in lib.flatten([[found_1 | some secret_5 in inventory.all("v1", "Secret"); secret_5.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_1 := secret_5.stringData[".dockerconfigjson"]], [parsed_1 | some secret_6 in inventory.all("v1", "Secret"); secret_6.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_6); parsed_1 := embedded.from_base64(secret_6.data[".dockerconfigjson"])]])
	embedded.unreadable_json(element_1)
}

_unsure_normalized_2 if {
	some secret_7 in inventory.all("v1", "Secret")
	not _condition_54(secret_7)
	not _condition_56(secret_7)
}

_unsure_normalized_2 if {
	some secret_8 in inventory.all("v1", "Secret")
	not _condition_54(secret_8)
	not _condition_56(secret_8)
}

_unsure_normalized_2 if {
	some secret_9 in inventory.all("v1", "Secret")
	secret_9.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	secret_9.stringData[".dockercfg"] != null
	not _condition_16(secret_9)
}

_unsure_normalized_2 if {
	some secret_10 in inventory.all("v1", "Secret")
	secret_10.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	not _condition_16(secret_10)
	embedded.unreadable_base64(secret_10.data[".dockercfg"])
}

_unsure_normalized_2 if {
	some element_2 in lib.flatten([[found_2 | some secret_11 in inventory.all("v1", "Secret"); secret_11.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_2 := secret_11.stringData[".dockercfg"]], [parsed_2 | some secret_12 in inventory.all("v1", "Secret"); secret_12.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_12); parsed_2 := embedded.from_base64(secret_12.data[".dockercfg"])]])
	embedded.unreadable_json(element_2)
}

_unsure_normalized_2 if {
	some element_3 in lib.flatten([[found_3 | some element_4 in lib.flatten([[found_4 | some secret_13 in inventory.all("v1", "Secret"); secret_13.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_4 := secret_13.stringData[".dockerconfigjson"]], [parsed_3 | some secret_14 in inventory.all("v1", "Secret"); secret_14.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_14); parsed_3 := embedded.from_base64(secret_14.data[".dockerconfigjson"])]]); parsed_4 := embedded.from_json(element_4); found_3 := parsed_4.auths], [parsed_5 | some element_5 in lib.flatten([[found_5 | some secret_15 in inventory.all("v1", "Secret"); secret_15.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_5 := secret_15.stringData[".dockercfg"]], [parsed_6 | some secret_16 in inventory.all("v1", "Secret"); secret_16.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_16); parsed_6 := embedded.from_base64(secret_16.data[".dockercfg"])]]); parsed_5 := embedded.from_json(element_5)]])
	some entry_1 in lib.entries(element_3)
	element_6 := entry_1.key
	not _condition_58(element_6)
	not _condition_57(element_6)
}

_unsure_normalized_2 if {
	some element_7 in lib.flatten([[found_6 | some element_8 in lib.flatten([[found_7 | some secret_17 in inventory.all("v1", "Secret"); secret_17.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_7 := secret_17.stringData[".dockerconfigjson"]], [parsed_7 | some secret_18 in inventory.all("v1", "Secret"); secret_18.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_18); parsed_7 := embedded.from_base64(secret_18.data[".dockerconfigjson"])]]); parsed_8 := embedded.from_json(element_8); found_6 := parsed_8.auths], [parsed_9 | some element_9 in lib.flatten([[found_8 | some secret_19 in inventory.all("v1", "Secret"); secret_19.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_8 := secret_19.stringData[".dockercfg"]], [parsed_10 | some secret_20 in inventory.all("v1", "Secret"); secret_20.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_20); parsed_10 := embedded.from_base64(secret_20.data[".dockercfg"])]]); parsed_9 := embedded.from_json(element_9)]])
	some entry_2 in lib.entries(element_7)
	not _condition_17(entry_2)
	not _condition_18(entry_2)
	lib.opaque(entry_2.key)
}

_unsure_normalized_2 if {
	some element_10 in lib.flatten([[found_9 | some element_11 in lib.flatten([[found_10 | some secret_21 in inventory.all("v1", "Secret"); secret_21.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_10 := secret_21.stringData[".dockerconfigjson"]], [parsed_11 | some secret_22 in inventory.all("v1", "Secret"); secret_22.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_22); parsed_11 := embedded.from_base64(secret_22.data[".dockerconfigjson"])]]); parsed_12 := embedded.from_json(element_11); found_9 := parsed_12.auths], [parsed_13 | some element_12 in lib.flatten([[found_11 | some secret_23 in inventory.all("v1", "Secret"); secret_23.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_11 := secret_23.stringData[".dockercfg"]], [parsed_14 | some secret_24 in inventory.all("v1", "Secret"); secret_24.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_24); parsed_14 := embedded.from_base64(secret_24.data[".dockercfg"])]]); parsed_13 := embedded.from_json(element_12)]])
	some entry_3 in lib.entries(element_10)
	not _condition_17(entry_3)
	not _condition_18(entry_3)
	replace_1 := replace(entry_3.key, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized_2 if {
	some element_13 in lib.flatten([[found_12 | some element_14 in lib.flatten([[found_13 | some secret_25 in inventory.all("v1", "Secret"); secret_25.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_13 := secret_25.stringData[".dockerconfigjson"]], [parsed_15 | some secret_26 in inventory.all("v1", "Secret"); secret_26.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_26); parsed_15 := embedded.from_base64(secret_26.data[".dockerconfigjson"])]]); parsed_16 := embedded.from_json(element_14); found_12 := parsed_16.auths], [parsed_17 | some element_15 in lib.flatten([[found_14 | some secret_27 in inventory.all("v1", "Secret"); secret_27.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_14 := secret_27.stringData[".dockercfg"]], [parsed_18 | some secret_28 in inventory.all("v1", "Secret"); secret_28.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_28); parsed_18 := embedded.from_base64(secret_28.data[".dockercfg"])]]); parsed_17 := embedded.from_json(element_15)]])
	some entry_4 in lib.entries(element_13)
	not _condition_17(entry_4)
	not _condition_18(entry_4)
	replace_2 := replace(entry_4.key, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized_2 if {
	some element_16 in lib.flatten([[found_15 | some element_17 in lib.flatten([[found_16 | some secret_29 in inventory.all("v1", "Secret"); secret_29.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_16 := secret_29.stringData[".dockerconfigjson"]], [parsed_19 | some secret_30 in inventory.all("v1", "Secret"); secret_30.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_30); parsed_19 := embedded.from_base64(secret_30.data[".dockerconfigjson"])]]); parsed_20 := embedded.from_json(element_17); found_15 := parsed_20.auths], [parsed_21 | some element_18 in lib.flatten([[found_17 | some secret_31 in inventory.all("v1", "Secret"); secret_31.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_17 := secret_31.stringData[".dockercfg"]], [parsed_22 | some secret_32 in inventory.all("v1", "Secret"); secret_32.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_32); parsed_22 := embedded.from_base64(secret_32.data[".dockercfg"])]]); parsed_21 := embedded.from_json(element_18)]])
	some entry_5 in lib.entries(element_16)
	not _condition_17(entry_5)
	not _condition_18(entry_5)
	replace_4 := replace(entry_5.key, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized_2 if {
	some element_19 in lib.flatten([[found_18 | some element_20 in lib.flatten([[found_19 | some secret_33 in inventory.all("v1", "Secret"); secret_33.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_19 := secret_33.stringData[".dockerconfigjson"]], [parsed_23 | some secret_34 in inventory.all("v1", "Secret"); secret_34.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_34); parsed_23 := embedded.from_base64(secret_34.data[".dockerconfigjson"])]]); parsed_24 := embedded.from_json(element_20); found_18 := parsed_24.auths], [parsed_25 | some element_21 in lib.flatten([[found_20 | some secret_35 in inventory.all("v1", "Secret"); secret_35.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_20 := secret_35.stringData[".dockercfg"]], [parsed_26 | some secret_36 in inventory.all("v1", "Secret"); secret_36.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_36); parsed_26 := embedded.from_base64(secret_36.data[".dockercfg"])]]); parsed_25 := embedded.from_json(element_21)]])
	some entry_6 in lib.entries(element_19)
	not _condition_17(entry_6)
	not _condition_18(entry_6)
	replace_7 := replace(entry_6.key, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized_2 if {
	some element_22 in lib.flatten([[found_21 | some element_23 in lib.flatten([[found_22 | some secret_37 in inventory.all("v1", "Secret"); secret_37.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_22 := secret_37.stringData[".dockerconfigjson"]], [parsed_27 | some secret_38 in inventory.all("v1", "Secret"); secret_38.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_38); parsed_27 := embedded.from_base64(secret_38.data[".dockerconfigjson"])]]); parsed_28 := embedded.from_json(element_23); found_21 := parsed_28.auths], [parsed_29 | some element_24 in lib.flatten([[found_23 | some secret_39 in inventory.all("v1", "Secret"); secret_39.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_23 := secret_39.stringData[".dockercfg"]], [parsed_30 | some secret_40 in inventory.all("v1", "Secret"); secret_40.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_40); parsed_30 := embedded.from_base64(secret_40.data[".dockercfg"])]]); parsed_29 := embedded.from_json(element_24)]])
	some entry_7 in lib.entries(element_22)
	not _condition_17(entry_7)
	not _condition_18(entry_7)
	replace_11 := replace(entry_7.key, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized_2 if {
	some element_25 in lib.flatten([[found_24 | some element_26 in lib.flatten([[found_25 | some secret_41 in inventory.all("v1", "Secret"); secret_41.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_25 := secret_41.stringData[".dockerconfigjson"]], [parsed_31 | some secret_42 in inventory.all("v1", "Secret"); secret_42.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_42); parsed_31 := embedded.from_base64(secret_42.data[".dockerconfigjson"])]]); parsed_32 := embedded.from_json(element_26); found_24 := parsed_32.auths], [parsed_33 | some element_27 in lib.flatten([[found_26 | some secret_43 in inventory.all("v1", "Secret"); secret_43.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_26 := secret_43.stringData[".dockercfg"]], [parsed_34 | some secret_44 in inventory.all("v1", "Secret"); secret_44.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_44); parsed_34 := embedded.from_base64(secret_44.data[".dockercfg"])]]); parsed_33 := embedded.from_json(element_27)]])
	some entry_8 in lib.entries(element_25)
	not _condition_17(entry_8)
	not _condition_18(entry_8)
	replace_16 := replace(entry_8.key, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized_2 if {
	some element_28 in lib.flatten([[found_27 | some element_29 in lib.flatten([[found_28 | some secret_45 in inventory.all("v1", "Secret"); secret_45.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_28 := secret_45.stringData[".dockerconfigjson"]], [parsed_35 | some secret_46 in inventory.all("v1", "Secret"); secret_46.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_15(secret_46); parsed_35 := embedded.from_base64(secret_46.data[".dockerconfigjson"])]]); parsed_36 := embedded.from_json(element_29); found_27 := parsed_36.auths], [parsed_37 | some element_30 in lib.flatten([[found_29 | some secret_47 in inventory.all("v1", "Secret"); secret_47.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_29 := secret_47.stringData[".dockercfg"]], [parsed_38 | some secret_48 in inventory.all("v1", "Secret"); secret_48.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; not _condition_16(secret_48); parsed_38 := embedded.from_base64(secret_48.data[".dockercfg"])]]); parsed_37 := embedded.from_json(element_30)]])
	some entry_9 in lib.entries(element_28)
	not _condition_17(entry_9)
	not _condition_18(entry_9)
	replace_22 := replace(entry_9.key, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_unsure_private_hosts if {
	_unsure_normalized_2
}

_condition_59(qualified_1) if {
	not _condition_53(qualified_1)
	not _unsure_private_hosts
}

_condition_60(element_1) if {
	qualified_1 := _qualified(element_1)
	not _condition_59(qualified_1)
}

_not_is_private(element_1) if {
	not _condition_48(element_1)
	not _condition_60(element_1)
	not _unsure_qualified_2(element_1)
}

_condition_61(row) if {
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
	not _condition_61(row)
}

_passes(row) if {
	some configured_images_1 in _configured_images
	some entry_1 in lib.entries(configured_images_1)
	lib.same(entry_1.key, row.finishedImage)
}
