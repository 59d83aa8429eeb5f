/**
 * Our end of an object store that speaks S3, where the vault's files lie when one is configured. The bucket is ours alone.
 *
 * <p>May use the kernel, the platform's base and {@code port} packages, and the AWS SDK. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.s3;

import org.jspecify.annotations.NullMarked;
