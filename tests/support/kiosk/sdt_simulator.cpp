// What the maker of an identity card reader delivers, for tests: the SDT_ functions over a folder
// named by YICHUANG_SDT_FOLDER. Files in it:
//   reader  the reader is plugged in; absent: it is not
//   card    the card that lies on it, its 256-byte record
//   fault   "select" or "read": the card fails there; "pull": it is pulled away while it is read;
//           "module": the security module refuses; "overlook": the next look does not find the card
//   again   the reader finds a card again that was read (some do, most do not)
// YICHUANG_SDT_INCOMPLETE leaves a function out.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

namespace fs = std::filesystem;

constexpr int kPort = 1001;
constexpr int kDone = 0x90;
constexpr int kFound = 0x9f;
constexpr int kNothingFound = 0x80;
constexpr int kPortFault = 0x01;
constexpr int kSelectFault = 0x81;
constexpr int kReadFault = 0x41;
constexpr int kModuleFault = 0x60;

bool wasRead = false;

fs::path path(const char* name) {
  const char* folder = std::getenv("YICHUANG_SDT_FOLDER");
  return fs::path(folder ? folder : "") / name;
}

std::string content(const char* name) {
  std::ifstream file(path(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool there(const char* name) { return fs::exists(path(name)); }

}  // namespace

extern "C" {

int SDT_OpenPort(int port) {
  wasRead = false;
  return port == kPort && there("reader") ? kDone : kPortFault;
}

int SDT_ClosePort(int) { return kDone; }

int SDT_StartFindIDCard(int, unsigned char*, int) {
  if (!there("reader")) return kPortFault;
  const std::string fault = content("fault");
  if (fault == "module") return kModuleFault;
  if (fault == "overlook") {
    fs::remove(path("fault"));
    return kNothingFound;
  }
  if (!there("card")) wasRead = false;
  return there("card") && (!wasRead || there("again")) ? kFound : kNothingFound;
}

int SDT_SelectIDCard(int, unsigned char*, int) {
  if (!there("reader")) return kPortFault;
  return content("fault") == "select" ? kSelectFault : kDone;
}

#ifndef YICHUANG_SDT_INCOMPLETE
int SDT_ReadBaseMsg(int, unsigned char* text, unsigned int* textBytes, unsigned char* picture,
                    unsigned int* pictureBytes, int) {
  if (!there("reader")) return kPortFault;
  const std::string fault = content("fault");
  if (fault == "pull") fs::remove(path("card"));
  if (fault == "pull" || fault == "read") return kReadFault;
  const std::string record = content("card");
  record.copy(reinterpret_cast<char*>(text), record.size());
  *textBytes = static_cast<unsigned int>(record.size());
  picture[0] = 'W';
  *pictureBytes = 1;
  wasRead = true;
  return kDone;
}
#endif

}  // extern "C"
