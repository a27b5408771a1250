#pragma once

#include <memory>

#include <QObject>
#include <QString>

class QQmlApplicationEngine;

namespace yichuang::ui {

/// Lets tests see what a person sees. Reads only: input comes from real events.
///
/// A local socket that takes one JSON object a line and answers each with one:
///   {"op":"find","name":"取号","nth":0} ->
///   {"ok":true,"x":540,"y":900,"w":300,"h":96,"enabled":true}
///       x, y are the middle of the item on the screen. `name` is an accessible name or objectName.
///       An item that has a text says it as "text".
///   {"op":"wait","name":"取号","timeoutMs":5000} -> the answer of find, as soon as there is one
///   {"op":"texts"} -> {"ok":true,"texts":[{"text":"...","x":..,"y":..,"w":..,"h":..}]}
///   {"op":"page"}  -> {"ok":true,"page":"homePage"}
///   {"op":"touches"} -> {"ok":true,"touches":3}
///       how many touches and clicks ended in the program: an answer that counts one comes after
///       what it did.
///   {"op":"frames","item":"calledNumber"} ->
///   {"ok":true,"frames":[{"begun":1,"shown":2,"page":"homePage","opacity":1,"text":"A001"}]}
///       the frames drawn since the question before, the last few hundred at most; from now on
///       "text" is what the item of that objectName says. Times are microseconds of
///       CLOCK_MONOTONIC, which all programs of the machine share: when drawing began, and when the
///       frame was handed to the display.
/// A failure is {"ok":false,"error":"..."}. Only items that are visible count.
class Probe : public QObject {
  Q_OBJECT

 public:
  /// Opens the socket named by the environment variable YICHUANG_PROBE, or gives nothing when that
  /// is not set. `engine` must outlive the probe.
  static std::unique_ptr<Probe> fromEnvironment(QQmlApplicationEngine& engine);

  ~Probe() override;

 private:
  class Impl;
  explicit Probe(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace yichuang::ui
