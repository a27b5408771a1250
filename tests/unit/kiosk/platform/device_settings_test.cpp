#include "kiosk/platform/device_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

tl::expected<DeviceSettings, QString> read(const QByteArray& ini,
                                           const QList<std::pair<QString, QString>>& given = {}) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("devices.ini");
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(ini);
  file.close();
  QProcessEnvironment environment;
  for (const auto& [name, value] : given) environment.insert(name, value);
  return readDeviceSettings(path, environment);
}

auto printer(const QString& value) {
  return read({}, {{"YICHUANG_PRINTER", value}}).value().printer;
}
auto card(const QString& value) { return read({}, {{"YICHUANG_CARD", value}}).value().card; }

TEST(DeviceSettings, NothingConfiguredIsAMachineWithASpeakerOnly) {
  const auto settings = readDeviceSettings({}, {});
  ASSERT_TRUE(settings);
  EXPECT_TRUE(std::holds_alternative<NoDevice>(settings->printer));
  EXPECT_TRUE(std::holds_alternative<NoDevice>(settings->card));
  EXPECT_FALSE(settings->keyboardScanner);
  EXPECT_TRUE(settings->speaker);
}

TEST(DeviceSettings, ReadsTheFile) {
  const auto settings = read(
      "[devices]\nprinter=tcp://10.1.2.3?status=realtime\ncard=sdt:/opt/reader/libsdt.so?port=3\n"
      "scanner=keyboard\nspeaker=none\n");
  ASSERT_TRUE(settings) << settings.error().toStdString();
  EXPECT_EQ(std::get<TcpAddress>(settings->printer),
            (TcpAddress{"10.1.2.3", 9100, StatusTalk::kRealTime}));
  EXPECT_EQ(std::get<SdtAddress>(settings->card), (SdtAddress{"/opt/reader/libsdt.so", {3}}));
  EXPECT_TRUE(settings->keyboardScanner);
  EXPECT_FALSE(settings->speaker);
}

TEST(DeviceSettings, TheEnvironmentWins) {
  const auto settings = read("[devices]\nprinter=tcp://10.1.2.3\n", {{"YICHUANG_PRINTER", "none"}});
  ASSERT_TRUE(settings);
  EXPECT_TRUE(std::holds_alternative<NoDevice>(settings->printer));
}

TEST(DeviceSettings, KnowsEveryKindOfPrinter) {
  EXPECT_EQ(std::get<TcpAddress>(printer("tcp://printer.hall:9101")),
            (TcpAddress{"printer.hall", 9101, StatusTalk::kFull}));
  EXPECT_EQ(std::get<FileAddress>(printer("file:///dev/usb/lp0")),
            (FileAddress{"/dev/usb/lp0", 9600, StatusTalk::kFull}));
  EXPECT_EQ(std::get<FileAddress>(printer("file:///dev/ttyS0?baud=115200&status=none")),
            (FileAddress{"/dev/ttyS0", 115200, StatusTalk::kNone}));
  EXPECT_EQ(std::get<CupsAddress>(printer("cups://Receipt80")), (CupsAddress{{}, "Receipt80"}));
  EXPECT_EQ(std::get<CupsAddress>(printer("cups://localhost:6310/Receipt80")),
            (CupsAddress{"localhost:6310", "Receipt80"}));
}

TEST(DeviceSettings, KnowsEveryKindOfCardReader) {
  EXPECT_EQ(std::get<CardFile>(card("file:/run/card")), (CardFile{"/run/card"}));
  const auto all = std::get<SdtAddress>(card("sdt:/opt/libsdt.so"));
  ASSERT_EQ(all.ports.size(), 16U) << "all USB ports are tried";
  EXPECT_EQ(all.ports.front(), 1001);
  EXPECT_EQ(all.ports.back(), 1016);
}

TEST(DeviceSettings, AFaultNamesTheKeyTheValueAndWhatItTakes) {
  const struct {
    const char* key;
    const char* value;
    const char* takes;
  } cases[] = {{"printer", "10.1.2.3", "tcp://host"},
               {"printer", "tcp://", "tcp://host"},
               {"printer", "tcp://host:99999", "tcp://host"},
               {"printer", "tcp://host?status=maybe", "status="},
               {"printer", "tcp://host?statsu=none", "status="},
               {"printer", "file:///dev/ttyS0?baud=1200", "baud="},
               {"printer", "usb://1", "cups://"},
               {"card", "sdt:/opt/libsdt.so?port=17", "1001"},
               {"card", "sdt:/opt/libsdt.so?prot=1", "sdt:"},
               {"card", "libsdt.so", "sdt:"},
               {"scanner", "usb", "keyboard or none"},
               {"speaker", "loud", "default or none"}};
  for (const auto& c : cases) {
    const auto settings =
        read("[devices]\n" + QByteArray(c.key) + "=" + QByteArray(c.value) + "\n");
    ASSERT_FALSE(settings) << c.key << '=' << c.value;
    for (const char* part : {"devices.ini", c.key, c.value, c.takes})
      EXPECT_TRUE(settings.error().contains(part)) << settings.error().toStdString();
  }
}

TEST(DeviceSettings, AnUnknownKeyIsAFault) {
  EXPECT_TRUE(read("[devices]\nprniter=none\n").error().contains("prniter"));
  EXPECT_TRUE(read("printer=none\n[other]\ncolour=red\n").error().contains("other/colour"));
}

TEST(DeviceSettings, AFileThatIsNotThereIsAFault) {
  EXPECT_TRUE(readDeviceSettings("/nowhere/devices.ini", {}).error().contains("/nowhere"));
}

}  // namespace
}  // namespace yichuang::platform
