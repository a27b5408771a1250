#include "backend/server/options.h"

#include <cstdlib>

#include <CLI/CLI.hpp>

namespace yichuang::server {
namespace {

constexpr int kSecondsOfDay = 24 * 60 * 60;
/// A city's server holds up to 220 MB; less than this would only hang up.
constexpr unsigned kLeastMemoryMb = 256;
constexpr unsigned kMostMemoryMb = 1U << 20;

}  // namespace

Options read_options(int argc, char** argv) {
  Options options;
  CLI::App cli("一窗后台服务 / Yichuang backend server", "yichuangd");
  cli.set_config("--config", "", "配置文件 / configuration file (INI)");
  cli.add_option("--data", options.data, "数据目录 / data directory")
      ->envname("YICHUANG_DATA")
      ->required();
  cli.add_option("--listen", options.listen, "监听地址 / address:port to serve on")
      ->envname("YICHUANG_LISTEN");
  cli.add_option("--metrics", options.metrics, "指标地址 / address:port for Prometheus")
      ->envname("YICHUANG_METRICS");
  auto* certificate = cli.add_option("--certificate", options.certificate,
                                     "服务器证书 / server certificate chain, PEM")
                          ->envname("YICHUANG_CERTIFICATE");
  cli.add_option("--key", options.key, "证书私钥 / its private key, PEM")
      ->envname("YICHUANG_KEY")
      ->needs(certificate);
  cli.add_option("--host", options.hosts, "证书主机名 / names in the own certificate")
      ->envname("YICHUANG_HOST");
  cli.add_option("--log-level", options.log_level, "日志级别 / log level")
      ->envname("YICHUANG_LOG_LEVEL")
      ->check(CLI::IsMember({"trace", "debug", "info", "warn", "error"}));
  cli.add_option("--readers", options.readers, "读线程数 / reader threads")
      ->envname("YICHUANG_READERS")
      ->check(CLI::Range(1, 32));
  cli.add_option("--memory-mb", options.memory_mb,
                 "内存上限 / MB beyond which whoever sends most is hung up on")
      ->envname("YICHUANG_MEMORY_MB")
      ->check(CLI::Range(kLeastMemoryMb, kMostMemoryMb));
  cli.add_flag("--reflection", options.reflection, "开启反射 / serve gRPC reflection");
  auto* demo =
      cli.add_flag("--demo", options.demo, "演示模式 / demonstration: any hour, test identities");
  cli.add_option("--clock-offset", options.clock_offset_seconds,
                 "演示时钟快几秒 / seconds the demonstration's clock is ahead")
      ->needs(demo)
      ->check(CLI::Range(-kSecondsOfDay, kSecondsOfDay));
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::exit(cli.exit(error));
  }
  return options;
}

}  // namespace yichuang::server
