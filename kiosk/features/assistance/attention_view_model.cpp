#include "kiosk/features/assistance/attention_view_model.h"

#include <algorithm>
#include <chrono>

#include "kiosk/client/session_end.h"
#include "kiosk/i18n/assistance_text.h"
#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::assistance {

using client::Alert;
using client::HelpCall;

AttentionViewModel::AttentionViewModel(client::AssistanceClient& assistance,
                                       const client::Clock& clock, QObject* parent)
    : QObject(parent), assistance_(assistance), clock_(clock) {
  connect(&aging_, &QTimer::timeout, this, &AttentionViewModel::changed);
  aging_.setInterval(std::chrono::seconds(15));
}

void AttentionViewModel::show(const client::Attention& attention) {
  if (shown_ == attention) return;
  shown_ = attention;
  std::stable_partition(shown_.helpCalls.begin(), shown_.helpCalls.end(),
                        [](const HelpCall& call) { return call.state == HelpCall::State::Open; });
  machines_.clear();
  for (const Alert& alert : attention.alerts) {
    if (alert.kind == Alert::Kind::DeviceOffline || alert.kind == Alert::Kind::PeripheralTrouble)
      machines_.append(alert);
  }
  problem_.clear();
  if (shown_.helpCalls.isEmpty())
    aging_.stop();
  else
    aging_.start();
  Q_EMIT changed();
}

const HelpCall* AttentionViewModel::first() const {
  return shown_.helpCalls.isEmpty() ? nullptr : &shown_.helpCalls.first();
}

QString AttentionViewModel::helpText() const {
  return first() ? i18n::helpCallText(*first()) : QString();
}

QString AttentionViewModel::helpSince() const {
  if (!first() || first()->raiseTime.isNull()) return {};
  return i18n::durationText(
      static_cast<int>(std::max<qint64>(0, first()->raiseTime.secsTo(clock_.now()))));
}

bool AttentionViewModel::isHelpOpen() const {
  return first() && first()->state == HelpCall::State::Open;
}

int AttentionViewModel::otherHelpCalls() const {
  return std::max(0, static_cast<int>(shown_.helpCalls.size()) - 1);
}

QString AttentionViewModel::machineText() const {
  return machines_.isEmpty() ? QString() : i18n::alertText(machines_.first(), clock_.now());
}

int AttentionViewModel::otherMachines() const {
  return std::max(0, static_cast<int>(machines_.size()) - 1);
}

void AttentionViewModel::act() {
  if (!first() || isBusy()) return;
  const client::HelpCallCommand request{{}, first()->name};
  const auto done = [this](const client::Outcome<HelpCall>& answer) { took(answer); };
  command_ = isHelpOpen() ? assistance_.acknowledgeHelpCall(request, done)
                          : assistance_.closeHelpCall(request, done);
  Q_EMIT changed();
}

void AttentionViewModel::took(const client::Outcome<HelpCall>& answer) {
  if (!answer) {
    problem_ = i18n::reasonText(answer.error());
    Q_EMIT changed();
    if (client::endsSession(answer.error())) Q_EMIT sessionEnded(answer.error());
    return;
  }
  client::Attention now = shown_;
  now.helpCalls.removeIf([&](const HelpCall& call) { return call.name == answer->name; });
  if (answer->state != HelpCall::State::Closed) now.helpCalls.append(*answer);
  show(now);
  Q_EMIT changed();
}

}  // namespace yichuang::assistance
