#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/features/counter/counter_view_model.h"
#include "kiosk/features/counter/option_model.h"

namespace yichuang::counter {

/// Where the citizen in hand can be sent: open windows of this office, services it handles, other
/// offices. Two choices, each one key.
class TransferViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged)
  Q_PROPERTY(yichuang::counter::OptionModel* options READ options CONSTANT)
  /// Minutes it takes to get to another office, 0 to 240.
  Q_PROPERTY(int travelMinutes MEMBER travelMinutes_ NOTIFY travelChanged)

 public:
  enum Kind { ToWindow, ToService, ToOffice };
  Q_ENUM(Kind)

  /// Everything given outlives the view-model.
  TransferViewModel(client::CounterClient& counter, CatalogueNames& names, CounterViewModel& desk,
                    QObject* parent = nullptr);

  [[nodiscard]] Kind kind() const { return kind_; }
  void setKind(Kind kind);
  [[nodiscard]] OptionModel* options() { return &options_; }

  /// Called when the sheet opens: starts with windows, which like offices are asked for anew.
  Q_INVOKABLE void open();
  Q_INVOKABLE void choose(int row);

 Q_SIGNALS:
  void kindChanged();
  void travelChanged();

 private:
  void rebuild();
  [[nodiscard]] QList<Option> windowOptions() const;
  [[nodiscard]] QList<Option> serviceOptions() const;
  [[nodiscard]] QList<Option> officeOptions() const;

  client::CounterClient& counter_;
  CatalogueNames& names_;
  CounterViewModel& desk_;
  OptionModel options_;
  Kind kind_ = ToWindow;
  int travelMinutes_ = 0;
  QList<client::Window> windows_;
  client::PendingCall windowsCall_;
};

}  // namespace yichuang::counter
