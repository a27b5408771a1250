#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace yichuang::client {

/// A role in an office and all offices below it.
struct RoleGrant {
  Q_GADGET
  Q_PROPERTY(yichuang::client::RoleGrant::Role role MEMBER role)
  Q_PROPERTY(QString office MEMBER office)
 public:
  enum class Role {
    Unknown,
    Kiosk,
    Display,
    Clerk,
    Supervisor,
    BookingStaff,
    Administrator,
    Auditor,
  };
  Q_ENUM(Role)

  Role role = Role::Unknown;
  QString office;

  bool operator==(const RoleGrant&) const = default;
};

/// Who is logged in, or the device that calls.
struct Caller {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString displayName MEMBER displayName)
  Q_PROPERTY(QList<yichuang::client::RoleGrant> roles MEMBER roles)
  Q_PROPERTY(QDateTime expireTime MEMBER expireTime)
  Q_PROPERTY(bool mustChangePassword MEMBER mustChangePassword)
 public:
  QString name;
  QString displayName;
  QList<RoleGrant> roles;
  QDateTime expireTime;  ///< null for devices
  bool mustChangePassword = false;

  bool operator==(const Caller&) const = default;
};

}  // namespace yichuang::client
