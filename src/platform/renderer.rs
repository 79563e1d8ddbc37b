//! How are the pictures brought to the screen?
//!
//! It must not know what is drawn.

use eframe::glow::HasContext as _;
use eframe::{CreationContext, Renderer};

/// Everywhere OpenGL first: half the memory of the alternative and the best latency on old
/// office computers. On Windows DX12 second, since remote desktops and virtual machines there
/// often offer OpenGL 1.1 only.
const ATTEMPTS: &[Renderer] = &[
    Renderer::Glow,
    #[cfg(windows)]
    Renderer::Wgpu,
];

/// The renderers to try, best first; never empty. Set the one tried as `NativeOptions.renderer`
/// always, because a test build changes the default.
#[must_use]
pub fn attempts() -> &'static [Renderer] {
    ATTEMPTS
}

/// What brings the pictures of a window to the screen, as its driver says; none when it says
/// nothing.
#[must_use]
pub fn told_by(window: &CreationContext<'_>) -> Option<String> {
    // The graphics card's name could only be had by unsafe code; version and driver say enough.
    let opengl = window.gl.as_ref().map(|gl| {
        let version = gl.version();
        let kind = if version.is_embedded { "OpenGL ES" } else { "OpenGL" };
        let number = format!("{}.{}", version.major, version.minor);
        [kind, &number, &version.vendor_info].map(str::trim).join(" ")
    });
    #[cfg(windows)]
    let opengl = opengl.or_else(|| {
        let told = window.wgpu_render_state.as_ref()?.adapter.get_info();
        Some([told.backend.to_str(), &told.name, &told.driver, &told.driver_info].join(" "))
    });
    opengl
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opengl_comes_first_and_only_windows_has_a_second_try() {
        assert_eq!(attempts().first(), Some(&Renderer::Glow));
        assert_eq!(attempts().len(), if cfg!(windows) { 2 } else { 1 });
    }
}
