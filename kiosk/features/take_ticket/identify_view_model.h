#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/clock.h"
#include "kiosk/platform/id_card_reader.h"
#include "kiosk/visit/visit_draft.h"

namespace yichuang::take_ticket {

/// Finds out who comes: by identity card, by typed number, by phone, or not at all.
class IdentifyViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// Whether a card can be laid on this machine.
  Q_PROPERTY(bool cardReader READ hasCardReader NOTIFY changed)
  /// What went wrong last, in plain words; empty when nothing did.
  Q_PROPERTY(QString error READ error NOTIFY changed)

 public:
  IdentifyViewModel(platform::IdCardReader& reader, visit::VisitDraft& draft,
                    const client::Clock& clock, QObject* parent = nullptr);

  bool hasCardReader() const { return reader_.isAvailable(); }
  QString error() const { return error_; }

  /// Begins to look for a card; stop() ends it. A card laid down at another time is nobody's.
  Q_INVOKABLE void start();
  Q_INVOKABLE void stop();
  Q_INVOKABLE void takeNumber(const QString& number);
  Q_INVOKABLE void takePhone(const QString& phone);
  Q_INVOKABLE void goWithout();
  Q_INVOKABLE void forgetError();

 Q_SIGNALS:
  void changed();
  /// The draft knows who comes.
  void identified();

 private:
  void takeCard(const platform::IdCard& card);
  void take(client::Person person);
  void setError(const QString& error);
  QDate today() const { return clock_.now().toLocalTime().date(); }

  platform::IdCardReader& reader_;
  visit::VisitDraft& draft_;
  const client::Clock& clock_;
  bool listening_{false};
  QString error_;
};

}  // namespace yichuang::take_ticket
