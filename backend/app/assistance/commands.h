#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/app/assistance/presence.h"
#include "backend/app/context.h"
#include "backend/domain/help_call.h"
#include "backend/domain/machine.h"

// Where citizens and machines need a member of staff. The reasons each command can fail with stand
// in protos/yichuang/assistance/v1.
namespace yichuang::app {

struct RaiseHelpCall {
  std::string office;
  std::int64_t device{};  ///< the kiosk that calls
  domain::HelpCallKind kind{domain::HelpCallKind::kNeedHelp};
  std::string page;
};
domain::Result<domain::HelpCall> raise_help_call(Context& context, const RaiseHelpCall& command);

struct HelpCallRef {
  std::string office;
  std::int64_t id{};
};
domain::Result<domain::HelpCall> acknowledge_help_call(Context& context, const HelpCallRef& ref);

struct CloseHelpCall {
  HelpCallRef call;
  std::int64_t only_of_device{};  ///< 0: whoever's
};
domain::Result<domain::HelpCall> close_help_call(Context& context, const CloseHelpCall& command);

struct PeripheralReport {
  std::string office;
  std::int64_t device{};
  std::vector<domain::Peripheral> peripherals;  ///< each kind at most once
};
/// Whether the report says anything that is not stored yet.
domain::Result<bool> is_news(Context& context, const PeripheralReport& report);
/// Stores what is new.
domain::Status take_report(Context& context, const PeripheralReport& report);

}  // namespace yichuang::app
