#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/counter_client.h"
#include "kiosk/client/ticket_client.h"
#include "kiosk/client/watch_client.h"
#include "kiosk/features/counter/away_model.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/features/counter/served_ticket.h"
#include "kiosk/features/counter/server_clock.h"
#include "kiosk/features/counter/waiting_line_model.h"

namespace yichuang::counter {

/// One window and its clerk: what stands at the window, who waits, and every command. One command
/// runs at a time (`busy`); what is shown changes with its answer and with the window's feed. While
/// the server is away everything stays as it was.
class CounterViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString windowNumber READ windowNumber NOTIFY changed)
  Q_PROPERTY(QString windowLabel READ windowLabel NOTIFY changed)
  Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
  Q_PROPERTY(QString pauseReason READ pauseReason NOTIFY changed)
  Q_PROPERTY(bool emergency READ hasEmergency NOTIFY changed)
  /// Other windows that call for help: "3 号、5 号"; empty when none does.
  Q_PROPERTY(QString emergencies READ emergencies NOTIFY changed)
  Q_PROPERTY(bool connected READ isConnected NOTIFY changed)
  Q_PROPERTY(QString staleSince READ staleSince NOTIFY changed)
  Q_PROPERTY(int waiting READ waiting NOTIFY changed)
  Q_PROPERTY(yichuang::counter::ServedTicket* served READ served CONSTANT)
  Q_PROPERTY(yichuang::counter::WaitingLineModel* line READ line CONSTANT)
  Q_PROPERTY(yichuang::counter::AwayModel* away READ away CONSTANT)

  Q_PROPERTY(int servedToday READ servedToday NOTIFY figuresChanged)
  Q_PROPERTY(int missedToday READ missedToday NOTIFY figuresChanged)
  Q_PROPERTY(QString meanService READ meanService NOTIFY figuresChanged)

  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  /// What the last command came to, for the status line; never takes the focus.
  Q_PROPERTY(QString message READ message NOTIFY changed)
  Q_PROPERTY(bool messageIsProblem READ messageIsProblem NOTIFY changed)
  Q_PROPERTY(bool canCallNext READ canCallNext NOTIFY changed)
  Q_PROPERTY(bool canRecall READ canRecall NOTIFY changed)
  Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
  Q_PROPERTY(bool canComplete READ canComplete NOTIFY changed)
  Q_PROPERTY(bool canSendAway READ canSendAway NOTIFY changed)
  Q_PROPERTY(bool canPause READ canPause NOTIFY changed)
  Q_PROPERTY(bool canResume READ canResume NOTIFY changed)
  Q_PROPERTY(bool canLeave READ canLeave NOTIFY changed)
  /// What is being typed about the citizen in hand; kept until it was taken or the citizen is gone.
  Q_PROPERTY(QString draftSerial MEMBER draftSerial_ NOTIFY draftsChanged)
  Q_PROPERTY(QString draftNote MEMBER draftNote_ NOTIFY draftsChanged)

 public:
  /// What a citizen may be sent for.
  enum class Errand {
    Copies = static_cast<int>(client::ParkTicket::Reason::Copies),
    Photo = static_cast<int>(client::ParkTicket::Reason::Photo),
    Medical = static_cast<int>(client::ParkTicket::Reason::Medical),
    Papers = static_cast<int>(client::ParkTicket::Reason::Papers),
    Payment = static_cast<int>(client::ParkTicket::Reason::Payment),
    Other = static_cast<int>(client::ParkTicket::Reason::Other),
  };
  Q_ENUM(Errand)

  /// Everything given outlives the view-model.
  struct Clients {
    client::CounterClient& counter;
    client::TicketClient& tickets;
    client::WatchClient& watch;
  };
  CounterViewModel(const Clients& clients, const CatalogueNames& names, const client::Clock& clock,
                   QObject* parent = nullptr);

  /// Follows a window this clerk has opened.
  void start(const QString& window);
  /// Forgets the window; the server is not told.
  void stop();
  [[nodiscard]] const QString& window() const { return window_; }
  [[nodiscard]] QString office() const { return window_.section(QLatin1Char('/'), 0, 1); }

  [[nodiscard]] QString windowNumber() const { return state_.number; }
  [[nodiscard]] QString windowLabel() const { return names_.text(state_.label); }
  [[nodiscard]] bool isPaused() const { return state_.state == client::Window::State::Paused; }
  [[nodiscard]] QString pauseReason() const { return state_.pauseReason; }
  [[nodiscard]] bool hasEmergency() const { return state_.emergency; }
  [[nodiscard]] QString emergencies() const;
  [[nodiscard]] bool isConnected() const;
  [[nodiscard]] QString staleSince() const;
  [[nodiscard]] int waiting() const { return waiting_; }
  /// What the staff of this hall are told to look after.
  [[nodiscard]] const client::Attention& attention() const { return attention_; }
  [[nodiscard]] ServedTicket* served() { return &served_; }
  [[nodiscard]] WaitingLineModel* line() { return &line_; }
  [[nodiscard]] AwayModel* away() { return &away_; }
  [[nodiscard]] int servedToday() const { return figures_.served; }
  [[nodiscard]] int missedToday() const { return figures_.missed; }
  [[nodiscard]] QString meanService() const;
  [[nodiscard]] bool isBusy() const { return busy_; }
  [[nodiscard]] QString message() const { return message_; }
  [[nodiscard]] bool messageIsProblem() const { return messageIsProblem_; }
  [[nodiscard]] bool canCallNext() const { return isFree() && !busy_; }
  [[nodiscard]] bool canRecall() const { return served_.isCalled() && !busy_; }
  [[nodiscard]] bool canStart() const { return served_.isCalled() && !busy_; }
  [[nodiscard]] bool canComplete() const { return served_.isServing() && !busy_; }
  [[nodiscard]] bool canSendAway() const { return served_.isPresent() && !busy_; }
  [[nodiscard]] bool canPause() const { return isFree() && !busy_; }
  [[nodiscard]] bool canResume() const { return isPaused() && !busy_; }
  [[nodiscard]] bool canLeave() const { return !served_.isPresent() && !busy_; }

  Q_INVOKABLE void callNext();
  Q_INVOKABLE void recall();
  Q_INVOKABLE void markNoShow();
  Q_INVOKABLE void startService();
  /// Completes what is ticked, with the drafts; `notDone` when it could not be done today.
  Q_INVOKABLE void complete(bool notDone);
  Q_INVOKABLE void park(yichuang::counter::CounterViewModel::Errand errand);
  Q_INVOKABLE void pause(const QString& reason);
  Q_INVOKABLE void resume();
  Q_INVOKABLE void leave();
  Q_INVOKABLE void toggleEmergency();
  /// Calls a parked citizen back to the window, or puts one who missed the call into the line.
  Q_INVOKABLE void bringBack(const QString& ticket);
  Q_INVOKABLE void annotate();
  /// Sends the citizen in hand on; the note is the draft. The minutes count for another office.
  void transfer(client::TransferTicket::Target kind, const QString& target, const QString& name,
                int travelMinutes = 0);
  /// Calls a ticket out of order; for supervisors.
  void callByName(const QString& ticket, const QString& reason);
  /// Called every second by the own timer, and by tests.
  void tick();
  void retranslate();

 Q_SIGNALS:
  void changed();
  void figuresChanged();
  void draftsChanged();
  /// A command was done; open sheets close.
  void succeeded();
  /// The visit of this ticket ended at this window.
  void completed(const yichuang::client::Ticket& ticket);
  /// The clerk no longer sits at the window.
  void left();
  void sessionEnded(const yichuang::client::Error& error);

 private:
  [[nodiscard]] bool isFree() const {
    return state_.state == client::Window::State::Open && !served_.isPresent();
  }
  void receive(const client::WindowUpdate& update);
  void receiveLink(const client::LinkStatus& link);
  void showTicket(const std::optional<client::Ticket>& ticket);
  /// The answer of a command: the ticket is shown as long as it is at this window.
  void took(const client::Ticket& ticket);
  void took(const client::Window& window);
  void loadFigures();
  void refuse(const client::Error& error);
  void tell(const QString& message);
  [[nodiscard]] client::TicketCommand ticketCommand() const;
  [[nodiscard]] client::WindowCommand windowCommand() const { return {{}, window_}; }

  /// Runs one command: busy until its answer, then `done` with it or the problem is told.
  template <typename Answer, typename Start, typename Done>
  void run(Start start, Done done);

  Clients clients_;
  const CatalogueNames& names_;
  ServerClock clock_;
  ServedTicket served_;
  WaitingLineModel line_;
  AwayModel away_;
  QString window_;
  client::Window state_;
  QList<client::Window> emergencies_;
  client::Attention attention_;
  client::LinkStatus link_;
  client::DayFigures figures_;
  int waiting_ = 0;
  bool busy_ = false;
  QString message_;
  bool messageIsProblem_ = false;
  QString draftSerial_;
  QString draftNote_;
  QTimer second_;
  int seconds_ = 0;
  client::PendingCall feed_;
  client::PendingCall command_;
  client::PendingCall figuresCall_;
};

}  // namespace yichuang::counter
