#pragma once

#include <string>
#include <vector>

#include <google/protobuf/descriptor.h>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/status.h>

#include "tests/support/rpc/client.h"

namespace yichuang::test {

/// Every rpc there is, in the order of the services' files.
std::vector<const google::protobuf::MethodDescriptor*> all_methods();

/// "/yichuang.queue.v1.CounterService/CallNext".
std::string path_of(const google::protobuf::MethodDescriptor& method);

/// Calls any method with a serialized request, streams up to their first message.
grpc::Status call_raw(const Client& client, const std::string& path, const std::string& request);

}  // namespace yichuang::test
