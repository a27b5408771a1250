#include "kiosk/platform/sdt_library.h"

#include <algorithm>
#include <array>

namespace yichuang::platform {
namespace {

// Return codes of the library. What is not here is a fault of the card.
constexpr int kSuccess = 0x90;
constexpr int kFound = 0x9f;
constexpr int kNothingFound = 0x80;
constexpr int kPortFault = 0x01;
constexpr int kReceiveTimeout = 0x02;
constexpr int kReceiveFault = 0x03;
constexpr int kPortNotOpen = 0x05;
constexpr int kDeviceFileFault = 0x09;
constexpr int kModuleChecksum = 0x10;
constexpr int kModuleLength = 0x11;
constexpr int kModuleCommand = 0x21;
constexpr int kModuleSelfTest = 0x60;
constexpr int kModuleLicence = 0x66;

constexpr int kOpenForEachCall = 0;  // we open the port ourselves
constexpr std::size_t kLargestText = 512;
constexpr std::size_t kLargestPicture = 4096;

/// Personal data does not stay in memory longer than it must.
template <std::size_t size>
void wipe(std::array<unsigned char, size>& bytes) {
  volatile unsigned char* each = bytes.data();
  for (std::size_t i = 0; i < size; ++i) each[i] = 0;
}

}  // namespace

SdtResult sdtResult(int code) {
  switch (code) {
    case kSuccess:
    case kFound:
      return SdtResult::kDone;
    case kNothingFound:
      return SdtResult::kNoCard;
    case kPortFault:
    case kReceiveTimeout:
    case kReceiveFault:
    case kPortNotOpen:
    case kDeviceFileFault:
      return SdtResult::kNoReader;
    case kModuleChecksum:
    case kModuleLength:
    case kModuleCommand:
    case kModuleSelfTest:
    case kModuleLicence:
      return SdtResult::kBroken;
    default:
      return SdtResult::kCardFault;
  }
}

tl::expected<SdtLibrary, QString> SdtLibrary::load(const QString& path) {
  SdtLibrary loaded;
  loaded.library_ = std::make_unique<QLibrary>(path);
  if (!loaded.library_->load()) return tl::unexpected(loaded.library_->errorString());
  QString missing;
  const auto resolve = [&](auto& function, const char* symbol) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
        loaded.library_->resolve(symbol));
    if (!function) missing = QString::fromLatin1(symbol);
  };
  resolve(loaded.openPort_, "SDT_OpenPort");
  resolve(loaded.closePort_, "SDT_ClosePort");
  resolve(loaded.startFind_, "SDT_StartFindIDCard");
  resolve(loaded.selectCard_, "SDT_SelectIDCard");
  resolve(loaded.readBase_, "SDT_ReadBaseMsg");
  if (!missing.isEmpty()) return tl::unexpected(QStringLiteral("%1 has no %2").arg(path, missing));
  return loaded;
}

SdtResult SdtLibrary::open(int port) const { return sdtResult(openPort_(port)); }

void SdtLibrary::close(int port) const { closePort_(port); }

SdtResult SdtLibrary::find(int port) const {
  std::array<unsigned char, 8> manufacturer{};
  return sdtResult(startFind_(port, manufacturer.data(), kOpenForEachCall));
}

SdtResult SdtLibrary::select(int port) const {
  std::array<unsigned char, 16> serial{};
  return sdtResult(selectCard_(port, serial.data(), kOpenForEachCall));
}

SdtResult SdtLibrary::read(int port, QByteArray& record) const {
  std::array<unsigned char, kLargestText> text{};
  std::array<unsigned char, kLargestPicture> picture{};
  unsigned int textBytes = 0;
  unsigned int pictureBytes = 0;
  const SdtResult result = sdtResult(
      readBase_(port, text.data(), &textBytes, picture.data(), &pictureBytes, kOpenForEachCall));
  if (result == SdtResult::kDone) {
    const auto size = std::min<std::size_t>(textBytes, text.size());
    record = QByteArray(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(size));
  }
  wipe(text);
  wipe(picture);
  return result;
}

}  // namespace yichuang::platform
