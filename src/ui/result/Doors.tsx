/** The lift with its doors open: across the gap, the other house, with a light on. */
export function Doors() {
  return (
    <svg class="cq-art" viewBox="0 0 360 372" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--edge)">
        <path fill="var(--card)" d="M118 72h124v300H118z" />
        <path stroke="var(--line)" d="M152 150h56M152 204h56M152 258h56" />
        <path stroke="var(--ink)" d="M152 372V112h56v260" />
        <path stroke="var(--ink)" stroke-width="1.75" d="M146 112h68" />
        <path d="M162 124h14v18h-14zM184 124h14v18h-14zM162 178h14v18h-14zM162 232h14v18h-14zM184 232h14v18h-14z" />
        <path fill="var(--lamp)" stroke="var(--lit)" d="M184 178h14v18h-14z" />
        <path stroke-dasharray="4 4" stroke-width="1.25" d="M118 330h34M208 330h34" />
      </g>
      <g stroke="var(--ink)" stroke-width="1.5">
        <path fill="var(--acc)" d="M80 72h38v300H80zM242 72h38v300h-38z" />
        <path fill="none" stroke="var(--pap)" d="M112 84v288M248 84v288" />
        <path fill="none" d="M66 372V58h228v314M56 58h248" />
        <path fill="var(--card)" d="M138 20h84v38h-84z" />
      </g>
      <g fill="none" stroke="var(--edge)">
        <circle cx="156" cy="39" r="4.5" />
        <circle cx="172" cy="39" r="4.5" />
        <circle
          fill="var(--lamp)"
          stroke="var(--lit)"
          stroke-width="1.5"
          cx="188"
          cy="39"
          r="5.5"
        />
        <circle cx="204" cy="39" r="4.5" />
        <path fill="var(--card)" stroke="var(--ink)" d="M312 206h22v46h-22z" />
        <circle cx="323" cy="219" r="5" />
        <circle cx="323" cy="238" r="5" />
      </g>
    </svg>
  )
}
