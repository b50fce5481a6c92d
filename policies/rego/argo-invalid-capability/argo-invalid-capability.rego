# METADATA
# title: "A capability is misspelt or too powerful"
# description: "Kubernetes passes the names of capabilities on unchecked, and the runtime puts CAP_ before each. A name that has the prefix already, or that Linux does not know, means nothing to most runtimes."
# custom:
#   id: "argo-invalid-capability"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_invalid_capability

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.add)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "add", index_1])
	_fails(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_2 | found_2 := item]), lib.text([concat_3 | concat_3 := concat("", [" of container ", row.name])]), " carries the prefix CAP_, which Kubernetes leaves out"])}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.add)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "add", index_1])
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	_fails(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " carries the prefix CAP_, which Kubernetes leaves out"])}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	_fails(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " carries the prefix CAP_, which Kubernetes leaves out"])}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.drop)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "drop", index_1])
	_fails(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_2 | found_2 := item]), lib.text([concat_3 | concat_3 := concat("", [" of container ", row.name])]), " carries the prefix CAP_, which Kubernetes leaves out"])}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.drop)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "drop", index_1])
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	_fails(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " carries the prefix CAP_, which Kubernetes leaves out"])}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	_fails(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " carries the prefix CAP_, which Kubernetes leaves out"])}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	not _fails(item)
	not _passes(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.add)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "add", index_1])
	_fails_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_2 | found_2 := item]), lib.text([concat_3 | concat_3 := concat("", [" of container ", row.name])]), " is none that Linux has"])}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.add)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "add", index_1])
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " is none that Linux has"])}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " is none that Linux has"])}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.drop)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "drop", index_1])
	_fails_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_2 | found_2 := item]), lib.text([concat_3 | concat_3 := concat("", [" of container ", row.name])]), " is none that Linux has"])}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.drop)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "drop", index_1])
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " is none that Linux has"])}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " is none that Linux has"])}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some drop_3 in lib.items(element_4.securityContext.capabilities.drop)
	item := drop_3
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.add)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "add", index_1])
	_fails_3(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_2 | found_2 := item]), lib.text([concat_3 | concat_3 := concat("", [" of container ", row.name])]), " gives a step control over its node"])}
}

findings contains finding if {
	some row in views.containers
	some index_1, item in lib.items(row.container.securityContext.capabilities.add)
	item_at := array.concat(row.at.container, ["securityContext", "capabilities", "add", index_1])
	not _fails_3(item)
	not _passes_3(item)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	_fails_3(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " gives a step control over its node"])}
}

findings contains finding if {
	some row in views.spec_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	not _fails_3(item)
	not _passes_3(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	_fails_3(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["capability ", lib.text([found_9 | found_9 := item]), " in podSpecPatch", " gives a step control over its node"])}
}

findings contains finding if {
	some row in views.template_patches
	some element_4 in lib.flatten([[container_5 | parsed_6 := embedded.from_yaml(row.patch); some container_5 in lib.items(parsed_6.containers)], [init_container_7 | parsed_8 := embedded.from_yaml(row.patch); some init_container_7 in lib.items(parsed_8.initContainers)]])
	some add_3 in lib.items(element_4.securityContext.capabilities.add)
	item := add_3
	not _fails_3(item)
	not _passes_3(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_condition_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_fails(item) if {
	lib.matches("(?i)^CAP_", item)
}

_condition_1(item) if {
	lib.opaque(item)
}

_passes(item) if {
	not _fails(item)
	not _condition_1(item)
}

_condition_2(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_2(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_3(item) if {
	lib.matches("(?i)^(CHOWN|DAC_OVERRIDE|DAC_READ_SEARCH|FOWNER|FSETID|KILL|SETGID|SETUID|SETPCAP|LINUX_IMMUTABLE|NET_BIND_SERVICE|NET_BROADCAST|NET_ADMIN|NET_RAW|IPC_LOCK|IPC_OWNER|SYS_MODULE|SYS_RAWIO|SYS_CHROOT|SYS_PTRACE|SYS_PACCT|SYS_ADMIN|SYS_BOOT|SYS_NICE|SYS_RESOURCE|SYS_TIME|SYS_TTY_CONFIG|MKNOD|LEASE|AUDIT_WRITE|AUDIT_CONTROL|SETFCAP|MAC_OVERRIDE|MAC_ADMIN|SYSLOG|WAKE_ALARM|BLOCK_SUSPEND|AUDIT_READ|PERFMON|BPF|CHECKPOINT_RESTORE|ALL)$", item)
}

_fails_2(item) if {
	lib.matches("^", item)
	not _fails(item)
	not _condition_1(item)
	not _condition_3(item)
	not _condition_1(item)
}

_condition_4(item) if {
	lib.matches("^", item)
}

_passes_2(item) if {
	not _condition_4(item)
	not _condition_1(item)
}

_passes_2(item) if {
	lib.matches("(?i)^CAP_", item)
}

_passes_2(item) if {
	lib.matches("(?i)^(CHOWN|DAC_OVERRIDE|DAC_READ_SEARCH|FOWNER|FSETID|KILL|SETGID|SETUID|SETPCAP|LINUX_IMMUTABLE|NET_BIND_SERVICE|NET_BROADCAST|NET_ADMIN|NET_RAW|IPC_LOCK|IPC_OWNER|SYS_MODULE|SYS_RAWIO|SYS_CHROOT|SYS_PTRACE|SYS_PACCT|SYS_ADMIN|SYS_BOOT|SYS_NICE|SYS_RESOURCE|SYS_TIME|SYS_TTY_CONFIG|MKNOD|LEASE|AUDIT_WRITE|AUDIT_CONTROL|SETFCAP|MAC_OVERRIDE|MAC_ADMIN|SYSLOG|WAKE_ALARM|BLOCK_SUSPEND|AUDIT_READ|PERFMON|BPF|CHECKPOINT_RESTORE|ALL)$", item)
}

_fails_3(item) if {
	lib.matches(data.parameters["argo-invalid-capability"].denied, item)
}

_passes_3(item) if {
	not _fails_3(item)
	not _condition_1(item)
}
