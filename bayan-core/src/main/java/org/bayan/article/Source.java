package org.bayan.article;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an article came from.
 *
 * @param path the file's path relative to the folder given, with {@code /} between parts
 * @param url the address that the material or the user gives
 * @param sha256 the digest of the bytes of the file, or of the item in it, in lower-case hex
 * @param mediaType the kind of material, such as {@code text/plain}
 */
public record Source(String path, Optional<String> url, String sha256, String mediaType) {
  public Source {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(mediaType, "mediaType");
  }
}
