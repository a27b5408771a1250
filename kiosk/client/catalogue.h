#pragma once

#include <optional>

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "kiosk/client/localized_text.h"

namespace yichuang::client {

/// A count of days and how they are counted.
struct LegalLimit {
  Q_GADGET
  Q_PROPERTY(int days MEMBER days)
  Q_PROPERTY(bool workingDays MEMBER workingDays)
 public:
  int days = 0;
  bool workingDays = false;

  bool operator==(const LegalLimit&) const = default;
};

/// A paper to bring. The same paper has the same code in every service.
struct Material {
  Q_GADGET
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(yichuang::client::LocalizedText displayName MEMBER displayName)
  Q_PROPERTY(yichuang::client::LocalizedText note MEMBER note)
  Q_PROPERTY(bool original MEMBER original)
 public:
  QString code;
  LocalizedText displayName;
  LocalizedText note;     ///< may be empty
  bool original = false;  ///< false: a copy is enough

  bool operator==(const Material&) const = default;
};

/// A window as configured.
struct WindowInfo {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(yichuang::client::LocalizedText label MEMBER label)
  Q_PROPERTY(bool allServices MEMBER allServices)
  Q_PROPERTY(QStringList services MEMBER services)
 public:
  QString name;    ///< "offices/610902/windows/3"
  QString number;  ///< what the display shows and the voice says
  LocalizedText label;
  bool allServices = false;
  QStringList services;  ///< empty when allServices

  bool operator==(const WindowInfo&) const = default;
};

/// Minutes after local midnight, from inclusive, to exclusive.
struct OpeningInterval {
  Q_GADGET
  Q_PROPERTY(int fromMinute MEMBER fromMinute)
  Q_PROPERTY(int toMinute MEMBER toMinute)
 public:
  int fromMinute = 0;
  int toMinute = 0;

  bool operator==(const OpeningInterval&) const = default;
};

/// Opening intervals of a weekday, 1 is Monday.
struct OpeningDay {
  Q_GADGET
  Q_PROPERTY(int weekday MEMBER weekday)
  Q_PROPERTY(QList<yichuang::client::OpeningInterval> intervals MEMBER intervals)
 public:
  int weekday = 0;
  QList<OpeningInterval> intervals;

  bool operator==(const OpeningDay&) const = default;
};

/// A service an office handles.
struct OfficeService {
  Q_GADGET
  Q_PROPERTY(QString service MEMBER service)
  Q_PROPERTY(int dailyQuota MEMBER dailyQuota)
  Q_PROPERTY(bool precheckOnly MEMBER precheckOnly)
 public:
  QString service;
  int dailyQuota = 0;         ///< tickets a business day; 0 is no limit
  bool precheckOnly = false;  ///< numbers are given by the desk only

  bool operator==(const OfficeService&) const = default;
};

/// An office with windows.
struct Office {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString parent MEMBER parent)
  Q_PROPERTY(yichuang::client::Office::Level level MEMBER level)
  Q_PROPERTY(yichuang::client::LocalizedText displayName MEMBER displayName)
  Q_PROPERTY(yichuang::client::LocalizedText shortName MEMBER shortName)
  Q_PROPERTY(yichuang::client::LocalizedText address MEMBER address)
  Q_PROPERTY(QString phone MEMBER phone)
  Q_PROPERTY(QList<yichuang::client::WindowInfo> windows MEMBER windows)
  Q_PROPERTY(QList<yichuang::client::OfficeService> services MEMBER services)
  Q_PROPERTY(QList<yichuang::client::OpeningDay> hours MEMBER hours)
  Q_PROPERTY(QString timeZone MEMBER timeZone)
  Q_PROPERTY(bool openNow MEMBER openNow)
  Q_PROPERTY(int maxServicesPerTicket MEMBER maxServicesPerTicket)
 public:
  enum class Level {
    Unknown,
    City,
    County,
    Station,
  };
  Q_ENUM(Level)

  QString name;    ///< "offices/610902"
  QString parent;  ///< empty at the root
  Level level = Level::Unknown;
  LocalizedText displayName;
  LocalizedText shortName;
  LocalizedText address;
  QString phone;
  QList<WindowInfo> windows;
  QList<OfficeService> services;
  QList<OpeningDay> hours;
  QString timeZone;  ///< IANA name
  bool openNow = false;
  int maxServicesPerTicket = 0;

  bool operator==(const Office&) const = default;
};

/// One thing a citizen can have done.
struct Service {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(yichuang::client::LocalizedText displayName MEMBER displayName)
  Q_PROPERTY(yichuang::client::Service::Category category MEMBER category)
  Q_PROPERTY(QList<yichuang::client::Office::Level> levels MEMBER levels)
  Q_PROPERTY(QList<yichuang::client::Material> materials MEMBER materials)
  Q_PROPERTY(yichuang::client::Service::CrossProvince crossProvince MEMBER crossProvince)
  Q_PROPERTY(bool online MEMBER online)
  Q_PROPERTY(bool proxyAllowed MEMBER proxyAllowed)
  Q_PROPERTY(bool sensitive MEMBER sensitive)
  Q_PROPERTY(QString basis MEMBER basis)
  Q_PROPERTY(yichuang::client::LocalizedText note MEMBER note)
 public:
  enum class Category {
    Unknown,
    Licence,
    Vehicle,
    Violation,
    ElectricBicycle,
    Guidance,
  };
  Q_ENUM(Category)

  /// Where an application may be made when the file is elsewhere.
  enum class CrossProvince {
    Unknown,
    Anywhere,
    AnywhereWithTransferIn,
    HomeOnly,
    Joint,
    Destination,
    NotApplicable,
  };
  Q_ENUM(CrossProvince)

  QString name;  ///< "services/DL-06"
  QString code;  ///< "DL-06"
  LocalizedText displayName;
  Category category = Category::Unknown;
  std::optional<LegalLimit> limit;  ///< statutory; absent when the law gives none
  QList<Office::Level> levels;      ///< that may handle it
  QList<Material> materials;
  CrossProvince crossProvince = CrossProvince::Unknown;
  bool online = false;  ///< the national app can do it too
  bool proxyAllowed = false;
  bool sensitive = false;  ///< never named on public screens or in voice
  QString basis;           ///< articles of law
  LocalizedText note;      ///< an exception the citizen has to know; usually empty

  bool operator==(const Service&) const = default;
};

/// Why a citizen came, in their own words.
struct Situation {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(yichuang::client::LocalizedText displayName MEMBER displayName)
  Q_PROPERTY(yichuang::client::LocalizedText hint MEMBER hint)
  Q_PROPERTY(QString icon MEMBER icon)
  Q_PROPERTY(QStringList services MEMBER services)
  Q_PROPERTY(QStringList keywords MEMBER keywords)
 public:
  QString name;
  LocalizedText displayName;
  LocalizedText hint;
  QString icon;          ///< stem of the icon file
  QStringList services;  ///< at least one
  QStringList keywords;  ///< plain words for the search

  bool operator==(const Situation&) const = default;
};

}  // namespace yichuang::client
