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
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_127 | concat_127 := concat("", ["image ", row.finishedImage])]), lib.text([concat_128 | concat_128 := concat("", [" of container ", row.name])]), " is private, and without a command the controller has to ask its registry"])}
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

_credentials(secret_1) := lib.first([[found_1 | first_1 := lib.first([[found_2 | found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | found_3 := secret_1.stringData[".dockercfg"]], [parsed_4 | parsed_4 := embedded.from_base64(secret_1.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]])

_condition_15(element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_16(secret_1) if {
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_17(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	parsed_2 := embedded.from_json(first_1)
	parsed_2.auths != null
}

_condition_18(secret_1) if {
	secret_1.stringData[".dockercfg"] != null
}

_condition_19(secret_1) if {
	not _condition_18(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_condition_19(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockercfg"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockercfg"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(secret_1) if {
	not _condition_16(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(secret_1) if {
	not _condition_17(secret_1)
	_condition_19(secret_1)
}

_unsure_credentials(secret_1) if {
	not _condition_16(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials(secret_1) if {
	not _condition_17(secret_1)
	not _condition_18(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_is_private(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-command"].privateRegistries)
	qualified_1 := _qualified(element_1)
	normalized_1 := _normalized(element_2)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(element_1)
}

_is_private(element_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_3 := entry_1.key
	not _condition_15(element_3)
	not _condition_12(element_3)
	qualified_2 := _qualified(element_1)
	normalized_2 := _normalized(element_3)
	_covers(normalized_2, qualified_2)
	not _unsure_qualified(element_1)
	not _unsure_credentials(secret_1)
}

_configured_images := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.images)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.images]])]

_condition_20(entry_1, row) if {
	lib.same(entry_1.key, row.finishedImage)
}

_condition_21(entry_1) if {
	lib.opaque(entry_1.key)
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
	not _condition_21(entry_1)
	not _condition_22(row)
}

_condition_25(entry_1, _) if {
	not _condition_23(entry_1)
}

_condition_25(_, row) if {
	not _condition_24(row)
}

_condition_26(entry_1, row) if {
	not _condition_20(entry_1, row)
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

_condition_49(secret_1) if {
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_50(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_51(element_1, element_2) if {
	not _condition_47(element_1, element_2)
}

_condition_52(_, element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_52(element_2, element_1) if {
	not _condition_51(element_2, element_1)
}

_condition_53(element_1, secret_1) if {
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_2 := entry_1.key
	not _condition_52(element_1, element_2)
}

_unsure_credentials_2(secret_1) if {
	not _condition_16(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials_2(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_2(secret_1) if {
	not _condition_17(secret_1)
	_condition_19(secret_1)
}

_condition_54(_, secret_1) if {
	not _condition_49(secret_1)
	not _condition_50(secret_1)
}

_condition_54(element_1, secret_1) if {
	not _condition_53(element_1, secret_1)
	not _unsure_credentials_2(secret_1)
}

_condition_55(element_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_54(element_1, secret_1)
}

_not_is_private(element_1) if {
	not _condition_48(element_1)
	not _condition_55(element_1)
}

_condition_56(element_1, element_2) if {
	qualified_1 := _qualified(element_2)
	not _condition_45(element_1, qualified_1)
}

_condition_57(element_1, element_2) if {
	not _condition_56(element_1, element_2)
	not _unsure_qualified_2(element_2)
}

_condition_58(element_1, element_2) if {
	not _condition_57(element_1, element_2)
}

_condition_59(element_1, _) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_59(element_1, element_2) if {
	not _condition_58(element_1, element_2)
}

_condition_60(element_1, secret_1) if {
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_2 := entry_1.key
	not _condition_59(element_2, element_1)
}

_condition_61(_, secret_1) if {
	not _condition_49(secret_1)
	not _condition_50(secret_1)
}

_condition_61(element_1, secret_1) if {
	not _condition_60(element_1, secret_1)
	not _unsure_credentials_2(secret_1)
}

_condition_62(element_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_61(element_1, secret_1)
}

_not_is_private_2(element_1) if {
	not _condition_48(element_1)
	not _condition_62(element_1)
}

_condition_63(row) if {
	element_1 := row.finishedImage
	not _not_is_private_2(element_1)
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
