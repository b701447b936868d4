/**
 * The exceptions of a call. All are unchecked; those of a call are an {@link
 * dev.gangway.core.error.ApiException}, whose {@code outcomeUnknown()} says whether the provider
 * may have carried out a call that must not be done twice.
 *
 * <table>
 *   <caption>Which exception a call ends with</caption>
 *   <tr><th>what happened</th><th>exception</th><th>outcome of a POST or PATCH</th></tr>
 *   <tr><td>400</td><td>{@link dev.gangway.core.error.BadRequestException}</td><td>not carried out</td></tr>
 *   <tr><td>401</td><td>{@link dev.gangway.core.error.UnauthenticatedException}</td><td>not carried out</td></tr>
 *   <tr><td>403</td><td>{@link dev.gangway.core.error.PermissionDeniedException}</td><td>not carried out</td></tr>
 *   <tr><td>404</td><td>{@link dev.gangway.core.error.NotFoundException}</td><td>not carried out</td></tr>
 *   <tr><td>409</td><td>{@link dev.gangway.core.error.ConflictException}</td><td>not carried out</td></tr>
 *   <tr><td>410</td><td>{@link dev.gangway.core.error.GoneException}</td><td>not carried out</td></tr>
 *   <tr><td>412</td><td>{@link dev.gangway.core.error.PreconditionFailedException}</td><td>not carried out</td></tr>
 *   <tr><td>422</td><td>{@link dev.gangway.core.error.InvalidRequestException}</td><td>not carried out</td></tr>
 *   <tr><td>423</td><td>{@link dev.gangway.core.error.LockedException}</td><td>not carried out</td></tr>
 *   <tr><td>425</td><td>{@link dev.gangway.core.error.TooEarlyException}</td><td>not carried out</td></tr>
 *   <tr><td>429</td><td>{@link dev.gangway.core.error.RateLimitedException}</td><td>not carried out</td></tr>
 *   <tr><td>5xx</td><td>{@link dev.gangway.core.error.ServerErrorException}</td><td>unknown</td></tr>
 *   <tr><td>3xx, another 4xx</td><td>{@link dev.gangway.core.error.ErrorResponseException}</td><td>not carried out</td></tr>
 *   <tr><td>2xx whose envelope reports a failure</td><td>{@link dev.gangway.core.error.FailureEnvelopeException}</td><td>not carried out</td></tr>
 *   <tr><td>2xx that does not match the documentation</td><td>{@link dev.gangway.core.error.UnreadableResponseException}</td><td>unknown</td></tr>
 *   <tr><td>no login, or no credential</td><td>{@link dev.gangway.core.error.AuthenticationException}</td><td>not carried out</td></tr>
 *   <tr><td>the request was not sent</td><td>{@link dev.gangway.core.error.NotConnectedException}</td><td>not carried out</td></tr>
 *   <tr><td>a file could not be sent whole</td><td>{@link dev.gangway.core.error.UploadException}</td><td>not carried out</td></tr>
 *   <tr><td>connection lost, GET, HEAD, PUT or DELETE</td><td>{@link dev.gangway.core.error.ConnectionException}</td><td>can be retried</td></tr>
 *   <tr><td>connection lost, POST or PATCH</td><td>{@link dev.gangway.core.error.OutcomeUnknownException}</td><td>unknown</td></tr>
 *   <tr><td>timeout</td><td>{@link dev.gangway.core.error.DeadlineExceededException}</td><td>unknown if bytes were sent</td></tr>
 *   <tr><td>cancelled or interrupted</td><td>{@link dev.gangway.core.error.CancelledException}</td><td>unknown if bytes were sent</td></tr>
 *   <tr><td>a poll's condition not met in time</td><td>{@link dev.gangway.core.error.PollingTimeoutException}</td><td>polls only read</td></tr>
 *   <tr><td>pages that do not advance</td><td>{@link dev.gangway.core.error.EndlessPagesException}</td><td>pages only read</td></tr>
 *   <tr><td>a URL outside the client's server</td><td>{@link dev.gangway.core.error.OutsideServerException}</td><td>not sent</td></tr>
 *   <tr><td>an accessor of a field that did not come</td><td>{@link dev.gangway.core.error.MissingFieldException}</td><td>known: the call succeeded</td></tr>
 * </table>
 *
 * <p>An earlier attempt of the same call can leave the outcome unknown, too. Each exception has a
 * method {@code of}, by which fakes can throw it as the client does: see {@link
 * dev.gangway.core.error.FailedCall}.
 */
@NullMarked
package dev.gangway.core.error;

import org.jspecify.annotations.NullMarked;
