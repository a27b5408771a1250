#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/assistance_client.h"
#include "kiosk/client/catalogue_client.h"
#include "kiosk/features/assistance/attention_view_model.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/features/counter/counter_view_model.h"
#include "kiosk/features/counter/desk_ticket_view_model.h"
#include "kiosk/features/counter/find_view_model.h"
#include "kiosk/features/counter/transfer_view_model.h"
#include "kiosk/features/counter/window_choice_view_model.h"
#include "kiosk/features/login/login_view_model.h"
#include "kiosk/features/rating/rating_view_model.h"
#include "kiosk/features/supervision/office_care.h"
#include "kiosk/features/supervision/supervision_view_model.h"

namespace yichuang::clerk {

/// What one person does at one workplace, from login to logout: decides by the person's roles which
/// pages there are, and hands each page its view-model.
class ClerkSession : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(Place place READ place NOTIFY placeChanged)
  Q_PROPERTY(QString person READ person NOTIFY personChanged)
  Q_PROPERTY(bool supervisor READ isSupervisor NOTIFY personChanged)
  Q_PROPERTY(bool clerk READ isClerk NOTIFY personChanged)
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
  Q_PROPERTY(yichuang::login::LoginViewModel* login READ login CONSTANT)
  Q_PROPERTY(yichuang::counter::WindowChoiceViewModel* choice READ choice CONSTANT)
  Q_PROPERTY(yichuang::counter::CounterViewModel* counter READ counter CONSTANT)
  Q_PROPERTY(yichuang::counter::TransferViewModel* transfer READ transfer CONSTANT)
  Q_PROPERTY(yichuang::counter::DeskTicketViewModel* desk READ desk CONSTANT)
  Q_PROPERTY(yichuang::counter::FindViewModel* finder READ finder CONSTANT)
  Q_PROPERTY(yichuang::assistance::AttentionViewModel* attention READ attention CONSTANT)
  Q_PROPERTY(yichuang::supervision::SupervisionViewModel* supervision READ supervision CONSTANT)
  /// The pad on the second screen.
  Q_PROPERTY(yichuang::rating::RatingViewModel* rating READ rating CONSTANT)
  Q_PROPERTY(yichuang::supervision::OfficeCare* care READ care CONSTANT)

 public:
  enum Place { AtLogin, AtWindows, AtCounter, AtOverview };
  Q_ENUM(Place)

  /// Everything given outlives the session.
  struct Clients {
    client::IdentityClient& identity;
    client::CatalogueClient& catalogue;
    client::CounterClient& counter;
    client::TicketClient& tickets;
    client::WatchClient& watch;
    client::AppointmentClient& appointments;
    client::AdministrationClient& administration;
    client::AssistanceClient& assistance;
  };
  /// Likewise.
  struct Devices {
    platform::IdCardReader& reader;
    input::Speller& speller;
  };
  /// `office` replaces the office of the person's role; may be empty.
  ClerkSession(const Clients& clients, const Devices& devices, const client::Clock& clock,
               QString office, QObject* parent = nullptr);

  [[nodiscard]] Place place() const { return place_; }
  [[nodiscard]] QString person() const { return login_.caller().displayName; }
  [[nodiscard]] bool isSupervisor() const { return !officeOf(supervisorRole()).isEmpty(); }
  [[nodiscard]] bool isClerk() const;
  [[nodiscard]] QString language() const { return language_; }
  void setLanguage(const QString& language);
  [[nodiscard]] login::LoginViewModel* login() { return &login_; }
  [[nodiscard]] counter::WindowChoiceViewModel* choice() { return &choice_; }
  [[nodiscard]] counter::CounterViewModel* counter() { return &counter_; }
  [[nodiscard]] counter::TransferViewModel* transfer() { return &transfer_; }
  [[nodiscard]] counter::DeskTicketViewModel* desk() { return &desk_; }
  [[nodiscard]] counter::FindViewModel* finder() { return &finder_; }
  [[nodiscard]] assistance::AttentionViewModel* attention() { return &attention_; }
  [[nodiscard]] supervision::SupervisionViewModel* supervision() { return &supervision_; }
  [[nodiscard]] rating::RatingViewModel* rating() { return &rating_; }
  [[nodiscard]] supervision::OfficeCare* care() { return &care_; }

  /// To the overview and back to where one was.
  Q_INVOKABLE void toggleOverview();
  Q_INVOKABLE void logOut();

 Q_SIGNALS:
  void placeChanged();
  void personChanged();
  void languageChanged();

 private:
  static client::RoleGrant::Role supervisorRole() { return client::RoleGrant::Role::Supervisor; }
  [[nodiscard]] QString officeOf(client::RoleGrant::Role role) const;
  void enter();
  void leaveAll();
  void endSession(const client::Error& error);
  void go(Place place);
  /// Of the hall one works in, or of all offices one looks at.
  void showAttention();

  counter::CatalogueNames names_;
  login::LoginViewModel login_;
  counter::WindowChoiceViewModel choice_;
  counter::CounterViewModel counter_;
  counter::TransferViewModel transfer_;
  counter::DeskTicketViewModel desk_;
  counter::FindViewModel finder_;
  assistance::AttentionViewModel attention_;
  supervision::SupervisionViewModel supervision_;
  rating::RatingViewModel rating_;
  supervision::OfficeCare care_;
  QString givenOffice_;
  QString office_;
  QString language_ = QStringLiteral("zh_CN");
  Place place_ = AtLogin;
  Place before_ = AtWindows;
};

}  // namespace yichuang::clerk
