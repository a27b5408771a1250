#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::counter {

/// Windows of an office, each with who sits there.
class WindowListModel : public ui::KeyedListModel<client::Window> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to a view-model")
 public:
  enum Role { NumberRole = Qt::UserRole, LabelRole, StateRole, FreeRole, ToneRole };
  explicit WindowListModel(const CatalogueNames& names, QObject* parent = nullptr);

  void setClerk(const QString& displayName);
  void refreshTexts() { refresh(); }
  /// Row of the first window to sit down at; -1 when there is none.
  [[nodiscard]] int firstFree() const;
  /// Row of the window with this number; -1 when there is none.
  Q_INVOKABLE [[nodiscard]] int rowOf(const QString& number) const;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 protected:
  [[nodiscard]] QString keyOf(const client::Window& window) const override { return window.name; }

 private:
  [[nodiscard]] QString stateOf(const client::Window& window) const;
  [[nodiscard]] bool isFree(const client::Window& window) const;

  const CatalogueNames& names_;
  QString clerk_;
};

}  // namespace yichuang::counter
