#include "backend/storage/stores.h"
#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

using domain::Device;
using domain::Enrolment;
using domain::Session;
using domain::User;

const std::string kUser = select_columns<User>();
const std::string kSession = select_columns<Session>();
const std::string kDevice = select_columns<Device>();
const std::string kEnrolment = select_columns<Enrolment>();

}  // namespace

domain::Status SqlAccountStore::insert(const User& user) try {
  insert_record(sql_, user);
  return {};
} catch (const UniqueViolation&) {
  return domain::fail(domain::Reason::kUserExists, "the login is taken", {{"login", user.login}});
}

void SqlAccountStore::update(User& user) {
  ++user.version;
  update_existing(sql_, user);
}

std::optional<User> SqlAccountStore::find_user(std::int64_t id) {
  static const std::string sql = kUser + "WHERE id = :a";
  return sql_.one<User>(sql, id);
}

std::optional<User> SqlAccountStore::find_login(const std::string& login) {
  static const std::string sql = kUser + "WHERE login = :a";
  return sql_.one<User>(sql, login);
}

std::vector<User> SqlAccountStore::users() {
  static const std::string sql = kUser + "ORDER BY id";
  return sql_.all<User>(sql);
}

void SqlAccountStore::insert(const Session& session) { insert_record(sql_, session); }

std::optional<Session> SqlAccountStore::find_session(const std::string& token_hash) {
  static const std::string sql = kSession + "WHERE token_hash = :a";
  return sql_.one<Session>(sql, token_hash);
}

void SqlAccountStore::remove_session(const std::string& token_hash) {
  sql_.run("DELETE FROM login_session WHERE token_hash = :a", token_hash);
}

void SqlAccountStore::remove_sessions(std::int64_t user, const std::string& kept) {
  sql_.run("DELETE FROM login_session WHERE account = :a AND token_hash <> :b", user, kept);
}

void SqlAccountStore::remove_expired_sessions(domain::Instant now) {
  sql_.run("DELETE FROM login_session WHERE expires_us < :a", now);
}

void SqlAccountStore::insert(const Device& device) { insert_record(sql_, device); }

void SqlAccountStore::update(const Device& device) { update_existing(sql_, device); }

std::optional<Device> SqlAccountStore::find_device(std::int64_t id) {
  static const std::string sql = kDevice + "WHERE id = :a";
  return sql_.one<Device>(sql, id);
}

std::vector<Device> SqlAccountStore::devices() {
  static const std::string sql = kDevice + "ORDER BY id";
  return sql_.all<Device>(sql);
}

void SqlAccountStore::insert(const Enrolment& enrolment) { insert_record(sql_, enrolment); }

std::optional<Enrolment> SqlAccountStore::find_enrolment(const std::string& code_hash) {
  static const std::string sql = kEnrolment + "WHERE code_hash = :a";
  return sql_.one<Enrolment>(sql, code_hash);
}

void SqlAccountStore::update(const Enrolment& enrolment) { update_existing(sql_, enrolment); }

}  // namespace yichuang::storage
