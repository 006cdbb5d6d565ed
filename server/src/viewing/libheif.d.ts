/** What is used of the library here; its own types are for another build of it. */
declare module "libheif-js/libheif-wasm/libheif-bundle.mjs" {
  type Context = { readonly context: unique symbol };
  type Handle = { readonly handle: unique symbol };
  type Picture = { readonly picture: unique symbol };
  type Failure = { readonly code: unknown };

  export interface Heif {
    readonly heif_error_code: { readonly heif_error_Ok: unknown };
    readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGB: unknown };
    heif_context_alloc(): Context;
    heif_context_read_from_memory(context: Context, file: Uint8Array): Failure;
    heif_js_context_get_primary_image_handle(context: Context): Handle | Failure;
    heif_image_handle_get_width(handle: Handle): number;
    heif_image_handle_get_height(handle: Handle): number;
    /** Turned as the file says. The bytes of a channel are a look into the memory of the library. */
    heif_js_decode_image2(
      handle: Handle,
      colors: unknown,
      chroma: unknown,
    ):
      | Failure
      | {
          readonly image: Picture;
          readonly channels: readonly {
            readonly width: number;
            readonly height: number;
            readonly stride: number;
            readonly data: Uint8Array;
          }[];
        };
  }
  // biome-ignore lint/style/noDefaultExport: so the library gives it.
  export default function loadHeif(): Heif;
}
