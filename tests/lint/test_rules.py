#!/usr/bin/env python3
"""Each rule finds what is wrong in a bad sample and leaves the good lines beside it alone."""

import importlib
import unittest


def faults(rule, tree):
    return list(importlib.import_module(f"rule_{rule}").faults(tree))


class Includes(unittest.TestCase):
    def check(self, path, line, expected):
        self.assertEqual(faults("includes", {path: line + "\n"}),
                         [f"{path}:1: {expected}"] if expected else [])

    def test_an_arrow_downward_is_allowed(self):
        self.check("backend/rpc/a.cpp", '#include "backend/app/use_case.h"', None)
        self.check("backend/app/a.cpp", "#include <vector>", None)
        self.check("kiosk/apps/kiosk/main.cpp", '#include "kiosk/client/grpc/channel.h"', None)

    def test_an_arrow_upward_is_a_fault(self):
        self.check("backend/domain/a.h", '#include "backend/storage/store.h"',
                   "backend/domain may not include backend/storage/store.h")
        self.check("backend/storage/a.cpp", '#include "yichuang/queue/v1/resources.pb.h"',
                   "backend/storage may not include yichuang/queue/v1/resources.pb.h")

    def test_a_library_out_of_its_layer_is_a_fault(self):
        self.check("backend/app/a.cpp", "#include <grpcpp/grpcpp.h>",
                   "backend/app may not use grpc (<grpcpp/grpcpp.h>)")
        self.check("kiosk/client/value.h", "#include <QQmlEngine>",
                   "kiosk/client may not use qml (<QQmlEngine>)")
        self.check("kiosk/ui/shell/a.h", "#include <QLocale>", None)
        self.check("kiosk/ui/shell/a.h", "#include <QLocalSocket>",
                   "kiosk/ui may not use qtnetwork (<QLocalSocket>)")

    def test_the_plain_client_does_not_open_its_grpc_part(self):
        self.check("kiosk/features/board/model.h", '#include "kiosk/client/grpc/channel.h"',
                   "kiosk/features may not include kiosk/client/grpc/channel.h")

    def test_a_feature_keeps_to_itself(self):
        self.check("kiosk/features/board/a.h", '#include "kiosk/features/board/b.h"', None)
        self.check("kiosk/features/board/a.h", '#include "kiosk/features/window/b.h"',
                   "a feature may not include another feature (kiosk/features/window/b.h)")

    def test_paths_start_at_the_root(self):
        self.check("backend/app/a.cpp", '#include "use_case.h"',
                   '"use_case.h": write the path from the project\'s root')

    def test_new_folders_and_libraries_are_decisions(self):
        self.check("backend/novel/a.cpp", "", "its folder has no line in tests/lint/includes.txt")
        self.check("backend/app/a.cpp", "#include <novel/novel.h>",
                   "<novel/novel.h> belongs to no library of tests/lint/libraries.txt")


class Reasons(unittest.TestCase):
    WIRE = "protos/yichuang/common/v1/error_reason.proto"
    BACKEND = "backend/domain/reason.h"

    def test_both_sides_name_the_same(self):
        tree = {self.BACKEND: '  YICHUANG_REASON(kOne, "ONE", kInvalid) \\\n'
                              '  YICHUANG_REASON(kTwo, "TWO", kInvalid)\n',
                self.WIRE: "  ERROR_REASON_UNSPECIFIED = 0;\n  ERROR_REASON_ONE = 1;\n"
                           "  ERROR_REASON_THREE = 3;\n"}
        self.assertEqual(faults("reasons", tree),
                         [f"{self.BACKEND}:2: TWO is not in {self.WIRE}",
                          f"{self.WIRE}:3: THREE is not in {self.BACKEND}"])

    def test_a_list_that_moved_is_a_fault(self):
        self.assertEqual(faults("reasons", {}), [f"{self.BACKEND}:1: no reason found"])


class Protos(unittest.TestCase):
    PATH = "protos/yichuang/queue/v1/a.proto"

    def check(self, lines, expected):
        text = "\n".join(["package yichuang.queue.v1;", *lines])
        self.assertEqual(faults("protos", {self.PATH: text}),
                         [f"{self.PATH}:{fault}" for fault in expected])

    def test_comments_are_found_above_and_behind(self):
        self.check(["// Tickets.", "service S {", "  rpc A(ARequest) returns (B);  // Does a.", "}",
                    "message ARequest {", "  // Required. Which.", "  string name = 1;", "}"], [])

    def test_missing_comments_are_named(self):
        self.check(["service S {", "  rpc A(ARequest) returns (B);", "}", "// A thing.",
                    "message B {", "  string name = 1;", "  // Where it is.", "  enum State {",
                    "    STATE_UNSPECIFIED = 0;", "    WAITING = 1;", "  }", "}",
                    "message ARequest {", "  string name = 1;", "}"],
                   ["2: service S has no comment", "3: rpc A has no comment",
                    "11: enum value WAITING has no comment", "15: request field name has no comment"])

    def test_the_package_is_the_folder(self):
        self.assertEqual(faults("protos", {self.PATH: "package yichuang.queue;\n"}),
                         [f"{self.PATH}:1: the package is not yichuang.queue.v1"])


class Sizes(unittest.TestCase):
    def test_limits_are_per_kind(self):
        limits = {"backend/app/a.cpp": 400, "kiosk/apps/kiosk/Main.qml": 120,
                  "kiosk/ui/controls/TextButton.qml": 150, "kiosk/features/board/BoardPage.qml": 250}
        for path, limit in limits.items():
            with self.subTest(path):
                self.assertEqual(faults("sizes", {path: "\n" * limit}), [])
                self.assertEqual(faults("sizes", {path: "\n" * (limit + 1)}),
                                 [f"{path}:{limit + 1}: {limit + 1} lines, at most {limit}"])


class Patterns(unittest.TestCase):
    def check(self, path, line, found):
        result = faults("patterns", {path: "\n" + line + "\n"})
        self.assertEqual([fault.split(": ")[:2] for fault in result],
                         [[f"{path}:2", found]] if found else [])

    def test_colours_come_from_the_theme(self):
        page = "kiosk/features/board/BoardPage.qml"
        self.check(page, "color: Theme.tokens.surface", None)
        self.check(page, 'color: "transparent"', None)
        self.check(page, 'color: "#ff0000"', '"#ff0000"')
        self.check(page, "color: Qt.rgba(0, 0, 0, 1)", "Qt.rgba(")
        self.assertTrue(faults("patterns", {page: 'border.color: "red"\n'}))
        self.assertTrue(faults("patterns", {page: "font.pixelSize: 24\n"}))

    def test_qml_knows_its_types(self):
        self.check("kiosk/apps/kiosk/main.cpp", 'context->setContextProperty("a", a);',
                   "setContextProperty")
        self.check("kiosk/apps/kiosk/main.cpp", 'qmlRegisterType<A>("A", 1, 0, "A");',
                   "qmlRegisterType<")
        self.check("kiosk/features/a/APage.qml", 'import "../../controls"', 'import "')

    def test_bound_components_are_not_loaded(self):
        page = "kiosk/apps/clerk/Main.qml"
        loader = "Loader {\n    sourceComponent: Pad {}\n}\n"
        self.assertFalse(faults("loaders", {page: loader}))
        found = faults("loaders", {page: "pragma ComponentBehavior: Bound\n" + loader})
        self.assertEqual([fault.split(": ")[0] for fault in found], [page + ":3"])

    def test_the_rules_of_the_hall_take_time_and_chance_from_ports(self):
        self.check("backend/app/a.cpp", "auto now = std::chrono::system_clock::now();",
                   "system_clock::now")
        self.check("backend/runtime/a.cpp", "auto now = std::chrono::system_clock::now();", None)
        self.check("backend/domain/a.cpp", "std::random_device device;", "random_device")

    def test_tests_do_not_sleep(self):
        self.check("tests/unit/app/a_test.cpp", "std::this_thread::sleep_for(1s);", "sleep_for")

    def test_translations_list_every_value(self):
        self.check("backend/rpc/translate_ticket.cpp", "    default:", "default:")

    def test_no_path_of_one_machine(self):
        for place in ("home", "root", "Users"):
            self.check("backend/server/main.cpp", f'open("/{place}/someone/file");', f"/{place}/s")
        self.check("backend/server/main.cpp", "// see docs/home/page", None)

    def test_no_unfinished_work(self):
        self.check("backend/app/a.cpp", "// " + "TODO" + " later", "TODO")


class Strings(unittest.TestCase):
    def check(self, lines, expected):
        path = "kiosk/features/a/APage.qml"
        self.assertEqual(faults("strings", {path: "\n".join(lines)}),
                         [f"{path}:{n}: a text without a //: comment for its translator"
                          for n in expected])

    def test_a_comment_at_most_three_lines_above(self):
        self.check(["//: On the button.", 'text: qsTr("取号")'], [])
        self.check(["//: On the button.", "Item {", "Item {", 'text: qsTr("取号")'], [])
        self.check(["//: On the button.", "Item {", "Item {", "Item {", 'text: qsTr("取号")'], [5])
        self.check(["// On the button.", 'text: qsTr("取号")'], [2])

    def test_other_words_with_tr_are_not_texts(self):
        self.check(["ptr(a)", "// as in tr(a)"], [])


class Translations(unittest.TestCase):
    def test_unfinished_and_empty_ones_are_named(self):
        text = ("<TS><context>"
                "<message><source>a</source><translation>甲</translation></message>"
                "<message><source>b</source><translation type='unfinished'>乙</translation></message>"
                "<message><source>c</source><translation></translation></message>"
                "<message><source>d</source><translation type='vanished'>丁</translation></message>"
                "</context></TS>")
        self.assertEqual(faults("translations", {"kiosk/i18n/kiosk_en.ts": text}),
                         ["kiosk/i18n/kiosk_en.ts:1: not translated: b",
                          "kiosk/i18n/kiosk_en.ts:1: not translated: c"])

    def check_english(self, source, english, wrong):
        text = (f"<TS><context><message><source>{source}</source>"
                f"<translation>{english}</translation></message></context></TS>")
        self.assertEqual(faults("translations", {"kiosk/i18n/kiosk_en.ts": text}),
                         [f"kiosk/i18n/kiosk_en.ts:1: wrong where the number is 1: {english}"]
                         if wrong else [])

    def test_a_plural_after_a_count_is_wrong_of_one(self):
        self.check_english("前面还有 %1 人", "%1 people ahead", True)
        self.check_english("还可以试 %1 次", "Try %1 more times", True)
        self.check_english("%1 张号作废，%2 个窗口关闭", "Tickets: %1, %2 windows closed", True)

    def test_words_for_any_number_are_right(self):
        self.check_english("前面还有 %1 人", "People ahead: %1", False)
        self.check_english("%1 秒后关闭", "This closes in %1 s", False)
        self.check_english("约 %1 分钟", "%1 min less", False)
        self.check_english("%n 人", "<numerusform>%n person</numerusform>"
                           "<numerusform>%n people</numerusform>", False)

    def test_what_is_no_count_may_have_a_verb(self):
        self.check_english("%1 号窗口请求支援", "Window %1 calls for help", False)
        self.check_english("%1 没有响应", "%1 does not answer", False)


if __name__ == "__main__":
    unittest.main()
