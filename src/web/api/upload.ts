import type { Endpoint, EndpointResponse } from "../../core/api/endpoint.ts";
import { unreachable } from "./api-error.ts";
import { addressOf, readAnswer } from "./call.ts";

/** Sends files to an endpoint and tells from 0 to 1 how much has left; throws an `ApiError` as `call` does. */
export const upload = <E extends Endpoint>(
  endpoint: E,
  form: FormData,
  onProgress: (share: number) => void = () => {},
): Promise<EndpointResponse<E>> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.method.toUpperCase(), addressOf(endpoint));
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      try {
        resolve(readAnswer(endpoint, request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    request.send(form);
  });
