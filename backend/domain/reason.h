#pragma once

#include <cstdint>
#include <string_view>

namespace yichuang::domain {

/// How a failure is to be treated; maps one to one onto the canonical codes of the wire.
enum class ErrorKind : std::uint8_t {
  kInvalid,          ///< the request is wrong whatever the state; do not retry
  kUnauthenticated,  ///< no valid login or device certificate
  kDenied,           ///< known caller without the right
  kNotFound,
  kPrecondition,  ///< the state does not allow it
  kConflict,      ///< somebody else was first; read again, then decide
  kExists,        ///< it is already there
  kExhausted,     ///< a quota or a bounded queue is full
  kUnavailable,   ///< try again later
  kDeadline,
  kInternal,
};

// The one list of reasons: YICHUANG_REASON(enumerator, WIRE_NAME, kind).
// WIRE_NAME is stable for ever and documented in protos/yichuang/common/v1/error_reason.proto.
// clang-format off
#define YICHUANG_REASONS(YICHUANG_REASON) \
  YICHUANG_REASON(kInternal, "INTERNAL", kInternal) \
  YICHUANG_REASON(kStorageUnavailable, "STORAGE_UNAVAILABLE", kUnavailable) \
  YICHUANG_REASON(kStorageFull, "STORAGE_FULL", kUnavailable) \
  YICHUANG_REASON(kServerBusy, "SERVER_BUSY", kExhausted) \
  YICHUANG_REASON(kServerStopping, "SERVER_STOPPING", kUnavailable) \
  YICHUANG_REASON(kDeadlineExceeded, "DEADLINE_EXCEEDED", kDeadline) \
  YICHUANG_REASON(kFieldMissing, "FIELD_MISSING", kInvalid) \
  YICHUANG_REASON(kFieldInvalid, "FIELD_INVALID", kInvalid) \
  YICHUANG_REASON(kFieldTooLong, "FIELD_TOO_LONG", kInvalid) \
  YICHUANG_REASON(kPageTokenInvalid, "PAGE_TOKEN_INVALID", kInvalid) \
  YICHUANG_REASON(kRequestIdMissing, "REQUEST_ID_MISSING", kInvalid) \
  YICHUANG_REASON(kRequestIdReused, "REQUEST_ID_REUSED", kInvalid) \
  YICHUANG_REASON(kEtagMismatch, "ETAG_MISMATCH", kConflict) \
  YICHUANG_REASON(kLoginRequired, "LOGIN_REQUIRED", kUnauthenticated) \
  YICHUANG_REASON(kLoginFailed, "LOGIN_FAILED", kUnauthenticated) \
  YICHUANG_REASON(kLoginLocked, "LOGIN_LOCKED", kUnauthenticated) \
  YICHUANG_REASON(kSessionExpired, "SESSION_EXPIRED", kUnauthenticated) \
  YICHUANG_REASON(kPasswordExpired, "PASSWORD_EXPIRED", kUnauthenticated) \
  YICHUANG_REASON(kPasswordWeak, "PASSWORD_WEAK", kInvalid) \
  YICHUANG_REASON(kDeviceRequired, "DEVICE_REQUIRED", kUnauthenticated) \
  YICHUANG_REASON(kDeviceUnknown, "DEVICE_UNKNOWN", kUnauthenticated) \
  YICHUANG_REASON(kDeviceRevoked, "DEVICE_REVOKED", kUnauthenticated) \
  YICHUANG_REASON(kEnrolmentInvalid, "ENROLMENT_INVALID", kDenied) \
  YICHUANG_REASON(kCertificateRequestInvalid, "CERTIFICATE_REQUEST_INVALID", kInvalid) \
  YICHUANG_REASON(kPermissionDenied, "PERMISSION_DENIED", kDenied) \
  YICHUANG_REASON(kOfficeOutOfScope, "OFFICE_OUT_OF_SCOPE", kDenied) \
  YICHUANG_REASON(kUserExists, "USER_EXISTS", kExists) \
  YICHUANG_REASON(kUserNotFound, "USER_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kDeviceNotFound, "DEVICE_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kIdentityNumberLength, "IDENTITY_NUMBER_LENGTH", kInvalid) \
  YICHUANG_REASON(kIdentityNumberCharacter, "IDENTITY_NUMBER_CHARACTER", kInvalid) \
  YICHUANG_REASON(kIdentityNumberDivision, "IDENTITY_NUMBER_DIVISION", kInvalid) \
  YICHUANG_REASON(kIdentityNumberDate, "IDENTITY_NUMBER_DATE", kInvalid) \
  YICHUANG_REASON(kIdentityNumberFuture, "IDENTITY_NUMBER_FUTURE", kInvalid) \
  YICHUANG_REASON(kIdentityNumberCheckDigit, "IDENTITY_NUMBER_CHECK_DIGIT", kInvalid) \
  YICHUANG_REASON(kPhoneInvalid, "PHONE_INVALID", kInvalid) \
  YICHUANG_REASON(kPlateInvalid, "PLATE_INVALID", kInvalid) \
  YICHUANG_REASON(kCatalogueInvalid, "CATALOGUE_INVALID", kInvalid) \
  YICHUANG_REASON(kCatalogueMissing, "CATALOGUE_MISSING", kPrecondition) \
  YICHUANG_REASON(kCatalogueInUse, "CATALOGUE_IN_USE", kPrecondition) \
  YICHUANG_REASON(kOfficeNotFound, "OFFICE_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kOfficeClosed, "OFFICE_CLOSED", kPrecondition) \
  YICHUANG_REASON(kServiceNotFound, "SERVICE_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kServiceNotAtOffice, "SERVICE_NOT_AT_OFFICE", kPrecondition) \
  YICHUANG_REASON(kPrecheckRequired, "PRECHECK_REQUIRED", kPrecondition) \
  YICHUANG_REASON(kTooManyServices, "TOO_MANY_SERVICES", kInvalid) \
  YICHUANG_REASON(kWindowNotFound, "WINDOW_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kWindowNotOpen, "WINDOW_NOT_OPEN", kPrecondition) \
  YICHUANG_REASON(kWindowTaken, "WINDOW_TAKEN", kConflict) \
  YICHUANG_REASON(kWindowNotYours, "WINDOW_NOT_YOURS", kDenied) \
  YICHUANG_REASON(kWindowBusy, "WINDOW_BUSY", kPrecondition) \
  YICHUANG_REASON(kWindowCannotServe, "WINDOW_CANNOT_SERVE", kPrecondition) \
  YICHUANG_REASON(kNobodyWaiting, "NOBODY_WAITING", kNotFound) \
  YICHUANG_REASON(kTicketNotFound, "TICKET_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kTicketStateForbids, "TICKET_STATE_FORBIDS", kPrecondition) \
  YICHUANG_REASON(kTicketOpenAlready, "TICKET_OPEN_ALREADY", kExists) \
  YICHUANG_REASON(kTicketNumbersExhausted, "TICKET_NUMBERS_EXHAUSTED", kExhausted) \
  YICHUANG_REASON(kTicketNotAtWindow, "TICKET_NOT_AT_WINDOW", kPrecondition) \
  YICHUANG_REASON(kTicketQuotaExhausted, "TICKET_QUOTA_EXHAUSTED", kExhausted) \
  YICHUANG_REASON(kRecallTooSoon, "RECALL_TOO_SOON", kPrecondition) \
  YICHUANG_REASON(kRecallLimit, "RECALL_LIMIT", kPrecondition) \
  YICHUANG_REASON(kNoShowTooSoon, "NO_SHOW_TOO_SOON", kPrecondition) \
  YICHUANG_REASON(kReturnTooLate, "RETURN_TOO_LATE", kPrecondition) \
  YICHUANG_REASON(kAlreadyRated, "ALREADY_RATED", kExists) \
  YICHUANG_REASON(kSlotNotFound, "SLOT_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kSlotFull, "SLOT_FULL", kExhausted) \
  YICHUANG_REASON(kSlotHoldExpired, "SLOT_HOLD_EXPIRED", kPrecondition) \
  YICHUANG_REASON(kAppointmentNotFound, "APPOINTMENT_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kAppointmentStateForbids, "APPOINTMENT_STATE_FORBIDS", kPrecondition) \
  YICHUANG_REASON(kAppointmentExists, "APPOINTMENT_EXISTS", kExists) \
  YICHUANG_REASON(kCheckInTooEarly, "CHECK_IN_TOO_EARLY", kPrecondition) \
  YICHUANG_REASON(kCheckInTooLate, "CHECK_IN_TOO_LATE", kPrecondition) \
  YICHUANG_REASON(kCancelTooLate, "CANCEL_TOO_LATE", kPrecondition) \
  YICHUANG_REASON(kClosureNotFound, "CLOSURE_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kClosureOverlap, "CLOSURE_OVERLAP", kConflict) \
  YICHUANG_REASON(kClosureChanged, "CLOSURE_CHANGED", kConflict) \
  YICHUANG_REASON(kNoticeTimeInvalid, "NOTICE_TIME_INVALID", kInvalid) \
  YICHUANG_REASON(kHelpCallNotFound, "HELP_CALL_NOT_FOUND", kNotFound) \
  YICHUANG_REASON(kHelpCallClosed, "HELP_CALL_CLOSED", kPrecondition) \
  YICHUANG_REASON(kAuditBroken, "AUDIT_BROKEN", kInternal) \
  YICHUANG_REASON(kDatabaseNewer, "DATABASE_NEWER", kPrecondition) \
  YICHUANG_REASON(kDatabaseDamaged, "DATABASE_DAMAGED", kInternal) \
  YICHUANG_REASON(kDatabaseInUse, "DATABASE_IN_USE", kPrecondition) \
  YICHUANG_REASON(kConfigInvalid, "CONFIG_INVALID", kInvalid) \
  YICHUANG_REASON(kPortInUse, "PORT_IN_USE", kUnavailable) \
  YICHUANG_REASON(kCertificateMissing, "CERTIFICATE_MISSING", kPrecondition) \
  YICHUANG_REASON(kCertificateInvalid, "CERTIFICATE_INVALID", kPrecondition) \
  YICHUANG_REASON(kCertificateExpired, "CERTIFICATE_EXPIRED", kPrecondition) \
  YICHUANG_REASON(kCertificateKeyMismatch, "CERTIFICATE_KEY_MISMATCH", kPrecondition) \
  YICHUANG_REASON(kMasterKeyMissing, "MASTER_KEY_MISSING", kPrecondition) \
  YICHUANG_REASON(kMasterKeyInvalid, "MASTER_KEY_INVALID", kPrecondition) \
  YICHUANG_REASON(kSecretFileExposed, "SECRET_FILE_EXPOSED", kPrecondition) \
  YICHUANG_REASON(kSecretUndecipherable, "SECRET_UNDECIPHERABLE", kInternal) \
  YICHUANG_REASON(kFileUnwritable, "FILE_UNWRITABLE", kPrecondition) \
  YICHUANG_REASON(kFileUnreadable, "FILE_UNREADABLE", kInvalid)
// clang-format on

enum class Reason : std::uint8_t {
#define YICHUANG_REASON(enumerator, wire_name, kind) enumerator,
  YICHUANG_REASONS(YICHUANG_REASON)
#undef YICHUANG_REASON
};

/// The stable wire name, as "TICKET_NOT_FOUND".
std::string_view to_string(Reason reason);

ErrorKind kind_of(Reason reason);

}  // namespace yichuang::domain
