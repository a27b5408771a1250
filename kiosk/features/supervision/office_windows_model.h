#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::supervision {

/// The open windows of one office, who sits there and what happens; of the others only the numbers.
class OfficeWindowsModel : public ui::KeyedListModel<client::Window> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to SupervisionViewModel")
  Q_PROPERTY(bool known READ isKnown NOTIFY closedChanged)
  /// "2、3、6"; empty when every window is open.
  Q_PROPERTY(QString closed READ closed NOTIFY closedChanged)
 public:
  enum Role { NumberRole = Qt::UserRole, ClerkRole, StateRole, ToneRole };
  using KeyedListModel::KeyedListModel;

  void show(const QList<client::Window>& windows);
  void refreshTexts();
  [[nodiscard]] bool isKnown() const { return !closed_.isEmpty() || rowCount() > 0; }
  [[nodiscard]] QString closed() const;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 Q_SIGNALS:
  void closedChanged();

 protected:
  [[nodiscard]] QString keyOf(const client::Window& window) const override { return window.name; }

 private:
  [[nodiscard]] static QString stateOf(const client::Window& window);

  QStringList closed_;
};

}  // namespace yichuang::supervision
