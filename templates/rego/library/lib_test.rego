package seawall.lib_test

import data.seawall.lib
import data.seawall.place

test_flag_with_equals_sign if lib.flag(["--a", "--ns=x"], "--ns") == "x"

test_flag_with_next_argument if lib.flag(["--ns", "x", "--b"], "--ns") == "x"

test_flag_that_is_not_there if not lib.flag(["--nsx", "x"], "--ns")

test_first_skips_null_and_empty if lib.first([[], [null], ["b"], ["c"]]) == "b"

test_items_of_no_list if lib.items({"a": 1}) == []

test_matches_no_expression if not lib.matches("x", "x-{{y}}")

test_matches_text if lib.matches_text("x", "x-{{y}}")

test_unstated_namespace if {
	lib.namespace({}) == "" with data.profile as {}
	lib.namespace({}) == "ci" with data.profile as {"namespace": "ci"}
}

_object := {"spec": {"a/b": [{"c~d": 1}]}}

test_pointer_is_escaped if place.pointer(_object, [["spec", "a/b", 0, "c~d"]]) == "/spec/a~1b/0/c~0d"

test_first_place_that_exists if place.pointer(_object, [["spec", "none"], ["spec", "a/b"]]) == "/spec/a~1b"

test_nearest_ancestor if place.pointer(_object, [["spec", "none", "deeper"]]) == "/spec"

test_the_object_itself if place.pointer(_object, [["status", "deeper"]]) == ""
